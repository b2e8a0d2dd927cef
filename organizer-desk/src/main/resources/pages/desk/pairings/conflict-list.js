// <pairing-conflicts>: judges of this competition who are mentors of its contestants, and one press that keeps them apart.

import {html, nothing} from 'lit';
import {t} from '/kit/i18n.js';
import '/kit/parts/icon.js';
import {DeskElement} from '../parts/desk-element.js';
import {done} from '../parts/toast.js';
import {boardStyles} from './board-styles.js';
import {findConflicts, recordConflicts} from './conflicts.js';

export class PairingConflicts extends DeskElement {
  static properties = {...DeskElement.properties, found: {state: true}};
  static styles = boardStyles;

  constructor() {
    super();
    /** @type {import('./conflicts.js').Conflict[]} */
    this.found = [];
  }

  firstUpdated() {
    this.#look();
  }

  #look() {
    return this.attempt(async () => (this.found = await findConflicts(this.desk)));
  }

  #record() {
    return this.attempt(async () => {
      const undo = await recordConflicts(this.desk, this.found);
      done(t('pairings.conflictsRecorded', {count: this.found.length}), undo);
      await this.#look();
    });
  }

  /** @param {'judges' | 'contestants'} kind @param {string} id */
  #name(kind, id) {
    return this.desk.document?.[kind]?.find((/** @type {any} */ each) => each.id === id)?.name ?? id;
  }

  render() {
    if (!this.found.length) return nothing;
    return html`<section class="card warnings">
      <h2><kit-icon name="alert"></kit-icon>${t('pairings.conflicts', {count: this.found.length})}</h2>
      <p>${t('pairings.conflictsText')}</p>
      <ul>
        ${this.found.map(
          ({judge, contestant}) => html`<li>${t('pairings.conflict', {judge: this.#name('judges', judge), contestant: this.#name('contestants', contestant)})}</li>`,
        )}
      </ul>
      <div class="row"><button @click=${this.#record}>${t('pairings.conflictsRecord')}</button></div>
    </section>`;
  }
}

customElements.define('pairing-conflicts', PairingConflicts);
