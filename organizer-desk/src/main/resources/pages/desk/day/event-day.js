// <desk-event-day>: one event while it runs: its judges, entries, requests, review and appeals, and what officials decide.

import {css, html, nothing} from 'lit';
import {dateAndTime, language, t, titleIn} from '/kit/i18n.js';
import '/kit/parts/status.js';
import {askReason} from '../parts/ask-reason.js';
import {DeskElement} from '../parts/desk-element.js';
import {deskStyles} from '../parts/desk-styles.js';
import '../parts/page-head.js';
import '../parts/progress.js';
import {done} from '../parts/toast.js';
import {printLink} from '../print/sheets.js';
import {api} from '../shell/api.js';
import {appealsPart} from './appeals.js';
import {decide} from './decide.js';
import './entry-table.js';
import {latePart} from './late-marks.js';
import {unsigned} from './overview-figures.js';
import {reviewPart} from './review.js';
import {stateSteps} from './state-steps.js';
import {Watch} from './watch.js';

export class DeskEventDay extends DeskElement {
  static properties = {...DeskElement.properties, event: {}, overview: {state: true}, late: {state: true}};
  static styles = [
    deskStyles,
    css`
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2) var(--space-4);
        padding-block: var(--space-2);
        border-bottom: 1px solid var(--paper-line);
      }
      li > :first-child {
        flex: 1 1 14rem;
      }
      li > b {
        flex-basis: 5rem;
      }
      li > entry-derivation {
        flex-basis: 100%;
      }
      input[type='number'] {
        width: 7rem !important;
      }
      desk-progress {
        min-width: 10rem;
      }
    `,
  ];

  #watch = new Watch(this, () => this.#ask());

  constructor() {
    super();
    this.event = '';
    /** @type {any} */
    this.overview = null;
    /** Marks that came too late. @type {any} */
    this.late = null;
  }

  /** @param {import('lit').PropertyValues} changes */
  willUpdate(changes) {
    super.willUpdate(changes);
    if (!changes.has('event') || !changes.get('event')) return;
    this.overview = null;
    this.late = null;
    this.#watch.now();
  }

  async #ask() {
    const asked = this.event;
    const [overview, late] = await Promise.all(['/overview', '/refused-marks'].map((part) => api.get(this.#path(asked, part))));
    if (asked === this.event) Object.assign(this, {overview, late});
  }

  /** @param {string} event @param {string} part */
  #path(event, part) {
    return this.desk.path('/events/', encodeURIComponent(event), part);
  }

  /**
   * Sends a decision and shows what came of it.
   * @param {{type: string} & Record<string, unknown>} message
   * @param {string} said
   * @param {() => Promise<unknown>} [undo]
   */
  decide(message, said, undo) {
    return this.attempt(async () => {
      await decide(this.desk, this.event, message);
      done(said, undo);
      await this.#watch.now();
    });
  }

  #judges() {
    return html`<section class="card">
      <h2>${t('day.judges')}</h2>
      <div class="scroll" role="region" tabindex="0" aria-label=${t('day.judges')}>
        <table>
          <thead><tr><th scope="col">${t('day.judge')}</th><th scope="col">${t('day.marks')}</th><th scope="col">${t('day.tablet')}</th></tr></thead>
          <tbody>
            ${this.overview.judges.map(
              (/** @type {any} */ judge) => html`<tr>
                <th scope="row">${judge.name ?? judge.judge}</th>
                <td><desk-progress compact value=${judge.given} max=${judge.expected} label=${t('day.marksOf', {judge: judge.name ?? judge.judge})}></desk-progress></td>
                <td>${this.#seen(judge)}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  /** @param {any} judge */
  #seen(judge) {
    if (judge.online) return html`<span class="tag good"><kit-icon name="wifi"></kit-icon>${t('day.online')}</span>`;
    return judge.lastSeen ? t('day.lastSeen', {time: dateAndTime(judge.lastSeen)}) : t('day.neverSeen');
  }

  /** Opens a sheet again. @param {{entry: string, judge: string, reason: string}} request what speaks for it */
  async grant(request) {
    const reason = await askReason({heading: t('day.grant', {entry: request.entry}), body: request.reason, confirm: t('day.grantNow')});
    if (reason) await this.decide({type: 'reopen', entry: request.entry, judge: request.judge, reason}, t('day.granted', {entry: request.entry}));
  }

  /** Decides that nothing follows from a mark that came too late. @param {any} mark @param {string} reason */
  putAway(mark, reason) {
    return this.attempt(async () => {
      await api.post(this.#path(this.event, `/refused-marks/${mark.id}/dismissal`), {reason});
      done(t('day.latePutAwayDone', {entry: mark.entry}));
      await this.#watch.now();
    });
  }

  #requests() {
    const {requests} = this.overview;
    if (!requests.length) return nothing;
    const name = (/** @type {string} */ id) => this.overview.judges.find((/** @type {any} */ judge) => judge.judge === id)?.name ?? id;
    return html`<section class="card">
      <h2>${t('day.requestsHeading')}</h2>
      <ul>
        ${requests.map(
          (/** @type {any} */ request) => html`<li>
            <span><b>${request.entry}</b> ${request.aspect ?? ''} · ${name(request.judge)}: ${request.reason}</span>
            <button @click=${() => this.grant(request)}>${t('day.grantNow')}</button>
          </li>`,
        )}
      </ul>
    </section>`;
  }

  render() {
    const summary = this.desk.summary?.events.find((each) => each.id === this.event);
    if (!summary) return html`<p>${t('desk.nothingHere')}</p>`;
    const {overview} = this;
    const state = overview?.state ?? summary.state;
    return html`<desk-head heading=${titleIn(summary.title, language())} hint=${t(`day.now.${state}`)}>
        <kit-status slot="actions" ?stale=${this.#watch.stale} .since=${this.#watch.since}></kit-status>
        <a slot="actions" class="button" target="_blank" href=${printLink('review', this.desk.competition, {event: this.event})}><kit-icon name="print"></kit-icon>${t('day.protocol')}</a>
        <a slot="actions" class="button quiet" href=${this.desk.link('day')}><kit-icon name="back"></kit-icon>${t('day.all')}</a>
      </desk-head>
      ${overview
        ? html`<div class="stack">
            <div class="row">
              <span class="tag note">${t(`desk.state.${state}`)}</span>
              <span class="hint">${t('day.position', {position: overview.position})} · ${t('day.unsigned', {count: unsigned(overview)})}</span>
              ${stateSteps(this, {...summary, state}, true)}
            </div>
            ${this.#requests()} ${latePart(this, this.late)} ${reviewPart(this, overview, state)} ${appealsPart(this, overview, state)}
            <desk-entry-table .desk=${this.desk} .overview=${overview} .decide=${this.decide.bind(this)}></desk-entry-table>
            ${this.#judges()}
          </div>`
        : html`<p role="status">${this.#watch.failure || t('desk.loading')}</p>`}`;
  }
}

customElements.define('desk-event-day', DeskEventDay);
