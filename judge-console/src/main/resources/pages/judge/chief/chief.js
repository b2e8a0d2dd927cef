// <judge-chief>: the chief judge's overview of one event: requests, disputes, how far each judge is, and every entry.
import {html, nothing} from 'lit';
import {language, t, titleIn} from '/kit/i18n.js';
import {controlStyles} from '/kit/parts/controls.js';
import '/kit/parts/icon.js';
import {aspectsOf} from '../core/scheme.js';
import {chipStyles} from '../parts/chip-styles.js';
import {ConsoleElement} from '../parts/console-element.js';
import {chiefStyles} from './chief-styles.js';
import {disputeList} from './dispute-list.js';
import {entryTable} from './entry-table.js';
import {photoList} from './photo-list.js';
import {practiceTables} from './practice-table.js';
import {judgeList} from './judge-list.js';
import {requestList} from './request-list.js';
import './entry-actions.js';
import './late-marks.js';

/**
 * @typedef {{judge: string, name: string, given: number, expected: number, lastSeen: string|null}} JudgeLine
 * @typedef {{entry: string, station: number|null, status: string, marked: string, total: string|null, sheets: Record<string, string>,
 *   disputes: {aspect: string, spread: string}[]}} EntryLine
 * @typedef {{id: string, entry: string, aspect: string|null, judge: string, reason: string, at: string}} Request
 * @typedef {{event: string, position: number, judges: JudgeLine[], entries: EntryLine[], requests: Request[],
 *   photos?: import('./photo-list.js').PhotoLine[], practice?: import('./practice-table.js').PracticeLine[]}} Overview
 */

export class Chief extends ConsoleElement {
  static properties = {...ConsoleElement.properties, event: {}, chosen: {state: true}};

  static styles = [controlStyles, chipStyles, chiefStyles];

  constructor() {
    super();
    this.event = '';
    /** @type {string|null} the entry whose actions are open */
    this.chosen = null;
  }

  render() {
    const event = this.judging.book?.events.find((each) => each.event === this.event);
    /** @type {Overview|undefined} */
    const overview = this.judging.overviews.get(this.event);
    if (!event?.chief) return html`<p class="none">${t('judge.chief.notYours')}</p>`;
    if (!overview) return html`<p class="none" role="status">${t('kit.connecting')}</p>`;
    const titles = new Map(
      aspectsOf(event.scheme).map((aspect) => [
        aspect.id,
        titleIn(/** @type {any} */ (aspect.title), language()) || aspect.id,
      ]),
    );
    const choose = (/** @type {string} */ entry) => (this.chosen = entry);
    return html`<div class="page">
        <header>
          <h1>${titleIn(event.title, language())}</h1>
          <span class="tag ${event.state === 'marking' ? 'good' : ''}"
            >${t(`judge.eventState.${event.state}`)}</span
          >
        </header>
        ${requestList(overview, titles, choose)}
        <judge-late-marks .judging=${this.judging} .event=${this.event} .titles=${titles}></judge-late-marks>
        ${disputeList(overview, titles, choose)}
        ${judgeList(overview, this.judging.link.clock.time())} ${entryTable(overview, this.chosen, choose)}
        ${photoList(overview, this.judging.book?.competition ?? '', titles)} ${practiceTables(overview, titles)}
      </div>
      ${this.chosen ? this.#actions(overview, this.chosen) : nothing}`;
  }

  /** @param {Overview} overview @param {string} chosen */
  #actions(overview, chosen) {
    const line = overview.entries.find((each) => each.entry === chosen);
    if (!line) return nothing;
    return html`<aside>
      <judge-entry-actions
        .judging=${this.judging}
        .event=${this.event}
        .line=${line}
        .overview=${overview}
        @close=${() => (this.chosen = null)}
      ></judge-entry-actions>
    </aside>`;
  }
}

customElements.define('judge-chief', Chief);
