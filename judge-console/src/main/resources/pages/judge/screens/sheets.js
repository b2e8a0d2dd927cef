// <judge-sheets>: all entries of my events in station order, each sheet's state at a glance.
import {html, nothing} from 'lit';
import {language, t, titleIn} from '/kit/i18n.js';
import {controlStyles} from '/kit/parts/controls.js';
import '/kit/parts/icon.js';
import {byStation} from '../core/sheet-state.js';
import {chiefAddress, sheetAddress} from '../core/route.js';
import {chipStyles} from '../parts/chip-styles.js';
import {ConsoleElement} from '../parts/console-element.js';
import {sheetChip} from '../parts/state-chip.js';
import {sheetsStyles} from './sheets-styles.js';

/** @typedef {import('../core/book.js').EventSheets} EventSheets @typedef {import('../core/book.js').Entry} Entry */

const DONE = new Set(['signed', 'locked']);

export class Sheets extends ConsoleElement {
  static styles = [controlStyles, chipStyles, sheetsStyles];

  render() {
    const events = this.judging.book?.events ?? [];
    return html`<h1 class="visually-hidden">${titleIn(this.judging.book?.competitionTitle, language())}</h1>
      ${events.length ? events.map((event) => this.#event(event)) : html`<p class="empty">${t('judge.noSheets')}</p>`}`;
  }

  /** @param {EventSheets} event */
  #event(event) {
    const view = this.judging.view;
    if (!view) return nothing;
    const entries = [...event.entries].sort(byStation);
    const done = entries.filter((entry) => DONE.has(view.state(event, entry))).length;
    return html`<section aria-labelledby="title-${event.event}">
      <header>
        <div>
          <h2 id="title-${event.event}">${titleIn(event.title, language())}</h2>
          <p>
            <span class="tag ${event.state === 'marking' ? 'good' : ''}"
              >${t(`judge.eventState.${event.state}`)}</span
            >
            ${entries.length ? t('judge.sheetsDone', {done, total: entries.length}) : nothing}
          </p>
        </div>
        ${event.chief ? html`<a class="button" href=${chiefAddress(event.event)}><kit-icon name="list"></kit-icon>${t('judge.chief.title')}</a>` : nothing}
      </header>
      ${event.practice?.length ? this.#practice(event, event.practice) : nothing}
      ${
        entries.length
          ? html`<ul>
              ${entries.map((entry) => this.#card(event, entry))}
            </ul>`
          : html`<p class="empty">${t('judge.notOnPanel')}</p>`
      }
    </section>`;
  }

  /** @param {EventSheets} event @param {Entry[]} entries */
  #practice(event, entries) {
    const view = /** @type {import('../core/sheet-view.js').SheetView} */ (this.judging.view);
    return html`<ul class="practice" aria-label=${t('judge.practice.title')}>
      ${entries.map((entry) => {
        const {given, expected} = view.counts(event, entry);
        return html`<li>
          <a class="sheet" href=${sheetAddress(event.event, entry.entry)}>
            <span class="tag warn"><kit-icon name="flag"></kit-icon>${t('judge.practice.title')}</span>
            <strong>${entry.entry}</strong>
            <span class="name">${titleIn(/** @type {any} */ (entry.practice), language())}</span>
            <span class="count">${t('judge.marksOf', {given, total: expected})}</span>
          </a>
        </li>`;
      })}
    </ul>`;
  }

  /** @param {EventSheets} event @param {Entry} entry */
  #card(event, entry) {
    const view = /** @type {import('../core/sheet-view.js').SheetView} */ (this.judging.view);
    const state = view.state(event, entry);
    const {given, expected} = view.counts(event, entry);
    return html`<li>
      <a class="sheet ${state}" href=${sheetAddress(event.event, entry.entry)}>
        <span class="station"
          >${entry.station === null ? t('judge.noStation') : t('judge.station', {station: entry.station})}</span
        >
        <strong>${entry.entry}</strong>
        ${entry.name ? html`<span class="name">${entry.name}</span>` : nothing}
        <span class="foot">
          ${entry.status === 'competing' ? sheetChip(state) : html`<span class="tag">${t(`judge.status.${entry.status}`)}</span>`}
          <span class="count">${t('judge.marksOf', {given, total: expected})}</span>
        </span>
        <span class="bar" aria-hidden="true"
          ><span class="fill" .style=${`width:${expected ? (100 * given) / expected : 0}%`}></span
        ></span>
        ${DONE.has(state) ? html`<span class="stamp" aria-hidden="true">${t('judge.stamp')}</span>` : nothing}
      </a>
    </li>`;
  }
}

customElements.define('judge-sheets', Sheets);
