// <pairing-people>: who takes apprentices and who looks for a mentor, with wishes on both sides.

import {html, nothing} from 'lit';
import {language, t, titleIn} from '/kit/i18n.js';
import '/kit/parts/icon.js';
import {DeskElement} from '../parts/desk-element.js';
import {deskStyles} from '../parts/desk-styles.js';
import '../parts/data-table.js';
import {checkField, fieldStyles, selectField, textField} from '../parts/fields.js';
import '../parts/page-head.js';
import {done} from '../parts/toast.js';
import {PairingPeople} from './people.js';
import {freeId, putApprentice, putMentor, removeApprentice, removeMentor} from './roster.js';
import {choices, meant, told, wishFields} from './wish-fields.js';

const NEW_MENTOR = {id: '', name: '', organisation: '', delegation: '', events: /** @type {string[]} */ ([]), capacity: 1, wishes: /** @type {string[]} */ ([])};

export class PairingPeoplePage extends DeskElement {
  static properties = {...DeskElement.properties, mentor: {state: true}, apprentice: {state: true}};
  static styles = [deskStyles, fieldStyles];

  constructor() {
    super();
    /** The mentor being changed. @type {any} */
    this.mentor = null;
    /** The apprentice being changed. @type {any} */
    this.apprentice = null;
  }

  /** @param {(document: any) => void} change @param {string} said */
  #edit(change, said) {
    return this.attempt(async () => {
      const undo = await this.desk.edit(change);
      Object.assign(this, {mentor: null, apprentice: null});
      done(said, undo);
    });
  }

  #saveMentor(/** @type {Event} */ event) {
    event.preventDefault();
    const mentor = {...this.mentor};
    return this.#edit((document) => putMentor(document, {...mentor, id: mentor.id || freeId(document.mentors ?? [], 'm')}), t('pairings.saved1', {name: mentor.name}));
  }

  #saveApprentice(/** @type {Event} */ event) {
    event.preventDefault();
    const {contestant, wishes} = this.apprentice;
    if (!contestant) return undefined;
    return this.#edit((document) => putApprentice(document, {contestant, wishes}), t('pairings.saved1', {name: new PairingPeople(this.desk.document).apprentice(contestant)}));
  }

  /** @param {any} document */
  #mentorForm(document) {
    const {mentor} = this;
    const set = (/** @type {object} */ changes) => (this.mentor = {...mentor, ...changes});
    return html`<form class="stack" @submit=${this.#saveMentor}>
      <div class="columns">
        ${textField({label: t('pairings.column.name'), path: 'mentor.name', value: mentor.name, required: true, change: (name) => set({name})})}
        ${textField({label: t('pairings.column.organisation'), path: 'mentor.organisation', value: mentor.organisation ?? '', change: (organisation) => set({organisation})})}
        ${selectField({
          label: t('pairings.delegation'),
          path: 'mentor.delegation',
          value: mentor.delegation ?? '',
          options: [{value: '', label: '—'}, ...(document.delegations ?? []).map((/** @type {any} */ each) => ({value: each.id, label: titleIn(each.title, language())}))],
          change: (delegation) => set({delegation}),
        })}
        ${textField({label: t('pairings.capacity'), path: 'mentor.capacity', type: 'number', value: String(mentor.capacity), change: (capacity) => set({capacity: Math.max(0, Math.round(Number(capacity)) || 0)})})}
      </div>
      <fieldset>
        <legend>${t('pairings.column.trades')}</legend>
        <div class="columns">
          ${document.events.map((/** @type {any} */ each) =>
            checkField({
              label: titleIn(each.title, language()),
              value: mentor.events.includes(each.id),
              change: (on) => set({events: on ? [...mentor.events, each.id] : mentor.events.filter((/** @type {string} */ id) => id !== each.id)}),
            }),
          )}
        </div>
      </fieldset>
      ${wishFields(mentor.wishes ?? [], document.contestants ?? [], 'contestants', (wishes) => set({wishes}))}
      <div class="row">
        <button>${t('pairings.keep')}</button>
        <button type="button" class="quiet" @click=${() => (this.mentor = null)}>${t('kit.cancel')}</button>
        ${mentor.id
          ? html`<button type="button" class="danger" @click=${() => this.#edit((changed) => removeMentor(changed, mentor.id), t('pairings.removed1', {name: mentor.name}))}>${t('pairings.remove')}</button>`
          : nothing}
      </div>
    </form>`;
  }

  /** @param {any} document */
  #apprenticeForm(document) {
    const {apprentice} = this;
    const people = document.contestants ?? [];
    const person = people.find((/** @type {any} */ each) => each.id === apprentice.contestant);
    const set = (/** @type {object} */ changes) => (this.apprentice = {...apprentice, ...changes});
    return html`<form class="stack" @submit=${this.#saveApprentice}>
      <div>
        <label for="apprentice">${t('pairings.contestant')}</label>
        <input id="apprentice" list="contestants" required ?disabled=${apprentice.old} .value=${person ? told(person) : ''} @change=${(/** @type {any} */ event) => set({contestant: meant(event.target.value, people)})} />
      </div>
      ${wishFields(apprentice.wishes, document.mentors ?? [], 'mentors', (wishes) => set({wishes}))}
      <div class="row">
        <button>${t('pairings.keep')}</button>
        <button type="button" class="quiet" @click=${() => (this.apprentice = null)}>${t('kit.cancel')}</button>
        ${apprentice.old
          ? html`<button type="button" class="danger" @click=${() => this.#edit((changed) => removeApprentice(changed, apprentice.contestant), t('pairings.removed1', {name: person?.name ?? ''}))}>${t('pairings.remove')}</button>`
          : nothing}
      </div>
    </form>`;
  }

  /** @param {any} document @param {PairingPeople} people */
  #mentors(document, people) {
    const columns = [
      {id: 'name', title: t('pairings.column.name'), value: (/** @type {any} */ row) => row.name},
      {id: 'organisation', title: t('pairings.column.organisation'), value: (/** @type {any} */ row) => row.organisation},
      {id: 'trades', title: t('pairings.column.trades'), value: (/** @type {any} */ row) => people.trades(row.events ?? [])},
      {id: 'capacity', title: t('pairings.capacity'), value: (/** @type {any} */ row) => row.capacity, number: true},
      {id: 'wishes', title: t('pairings.wishes'), value: (/** @type {any} */ row) => (row.wishes ?? []).map((/** @type {string} */ id) => people.apprentice(id)).join(' · ')},
    ];
    return html`<section class="card">
      <div class="row spread">
        <h2>${t('pairings.mentors')}</h2>
        <button @click=${() => (this.mentor = {...NEW_MENTOR})}><kit-icon name="add"></kit-icon>${t('pairings.addMentor')}</button>
      </div>
      ${this.mentor ? this.#mentorForm(document) : nothing}
      <desk-table openable label=${t('pairings.mentors')} .columns=${columns} .rows=${document.mentors ?? []} @open=${(/** @type {CustomEvent} */ event) => (this.mentor = {...NEW_MENTOR, ...event.detail})}></desk-table>
    </section>`;
  }

  /** @param {any} document @param {PairingPeople} people */
  #apprentices(document, people) {
    const columns = [
      {id: 'name', title: t('pairings.contestant'), value: (/** @type {any} */ row) => people.apprentice(row.contestant)},
      {id: 'house', title: t('pairings.column.organisation'), value: (/** @type {any} */ row) => people.house(row.contestant)},
      {id: 'wishes', title: t('pairings.wishes'), value: (/** @type {any} */ row) => (row.wishes ?? []).map((/** @type {string} */ id) => people.mentor(id)).join(' · ')},
    ];
    return html`<section class="card">
      <div class="row spread">
        <h2>${t('pairings.apprentices')}</h2>
        <button @click=${() => (this.apprentice = {contestant: '', wishes: [], old: false})}><kit-icon name="add"></kit-icon>${t('pairings.addApprentice')}</button>
      </div>
      ${this.apprentice ? this.#apprenticeForm(document) : nothing}
      <desk-table
        openable
        label=${t('pairings.apprentices')}
        .columns=${columns}
        .rows=${document.apprentices ?? []}
        .key=${(/** @type {any} */ row) => row.contestant}
        @open=${(/** @type {CustomEvent} */ event) => (this.apprentice = {wishes: [], ...event.detail, old: true})}
      ></desk-table>
    </section>`;
  }

  render() {
    const {document} = this.desk;
    if (!document) return nothing;
    const people = new PairingPeople(document);
    return html`<desk-head heading=${t('pairings.people')} hint=${t('pairings.peopleHint')}>
        <a slot="actions" class="button" href=${this.desk.link('pairings')}>${t('pairings.back')}</a>
      </desk-head>
      ${choices(document.contestants ?? [], 'contestants')} ${choices(document.mentors ?? [], 'mentors')}
      <div class="stack">${this.#mentors(document, people)} ${this.#apprentices(document, people)}</div>`;
  }
}

customElements.define('pairing-people', PairingPeoplePage);
