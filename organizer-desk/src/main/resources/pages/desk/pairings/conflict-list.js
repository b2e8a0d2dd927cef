// <pairing-conflicts>: judges of this competition who are mentors of its contestants. The server keeps them apart by itself; what
// they marked before is left to people.

import {html, nothing} from 'lit';
import {t} from '/kit/i18n.js';
import '/kit/parts/icon.js';
import {DeskElement} from '../parts/desk-element.js';
import {api} from '../shell/api.js';
import {boardStyles} from './board-styles.js';

/** @typedef {{event: string, entry: string, judge: string, contestants: string[], panel: boolean, excluded: boolean, marked: boolean}} Recusal */

export class PairingConflicts extends DeskElement {
  static properties = {...DeskElement.properties, revision: {type: Number}, found: {state: true}};
  static styles = boardStyles;

  constructor() {
    super();
    /** Of the pairs that are saved: with a new one there may be others. */
    this.revision = 0;
    /** @type {Recusal[]} */
    this.found = [];
  }

  /** @param {import('lit').PropertyValues} changes */
  updated(changes) {
    super.updated(changes);
    if (changes.has('revision')) this.#look();
  }

  #look() {
    return this.attempt(async () => {
      /** @type {Recusal[]} */
      const all = await api.get(this.desk.path('/pairings/recusals'));
      this.found = all.filter((one) => one.panel);
    });
  }

  /** @param {'judges' | 'contestants'} kind @param {string} id */
  #name(kind, id) {
    return this.desk.document?.[kind]?.find((/** @type {any} */ each) => each.id === id)?.name ?? id;
  }

  /** @param {Recusal} one */
  #line(one) {
    const judge = this.#name('judges', one.judge);
    const contestant = one.contestants.map((id) => this.#name('contestants', id)).join(' · ');
    if (one.excluded) return html`<li>${t('pairings.conflict', {judge, contestant, entry: one.entry})}</li>`;
    return html`<li>
      <b>${t(one.marked ? 'pairings.conflictMarked' : 'pairings.conflictAllowed', {judge, contestant, entry: one.entry})}</b>
      <a href=${this.desk.link('day', one.event)}>${t('pairings.conflictDecide')}</a>
    </li>`;
  }

  render() {
    if (!this.found.length) return nothing;
    const open = this.found.some((one) => !one.excluded);
    return html`<section class="card ${open ? 'warnings' : ''}">
      <h2><kit-icon name=${open ? 'alert' : 'check'}></kit-icon>${t('pairings.conflicts', {count: this.found.length})}</h2>
      <p>${t('pairings.conflictsText')}</p>
      <ul>
        ${this.found.map((one) => this.#line(one))}
      </ul>
    </section>`;
  }
}

customElements.define('pairing-conflicts', PairingConflicts);
