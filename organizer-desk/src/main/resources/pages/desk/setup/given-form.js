// <desk-given>: the numbers that each entry of an event gives to its scheme, as a table.

import {css, html, nothing} from 'lit';
import {t} from '/kit/i18n.js';
import {DeskElement} from '../parts/desk-element.js';
import {deskStyles} from '../parts/desk-styles.js';
import {done} from '../parts/toast.js';
import {typed} from '../parts/typed.js';
import {partChange} from '../shell/part-edit.js';
import {chooseSides} from './conflict.js';
import {givenNames} from './scheme/given.js';
import {numberOf} from './scheme/node-form.js';

/** The numbers by entry. @param {string} event @returns {import('../shell/part-edit.js').Part} */
const givenOf = (event) => {
  const entries = (/** @type {any} */ document) => document.events.find((/** @type {any} */ each) => each.id === event)?.entries;
  return {
    of: (document) => entries(document) && Object.fromEntries(entries(document).map((/** @type {any} */ entry) => [entry.id, entry.given ?? {}])),
    put: (document, value) => entries(document).forEach((/** @type {any} */ entry) => Object.keys(value[entry.id] ?? {}).length && (entry.given = value[entry.id])),
  };
};

export class DeskGiven extends DeskElement {
  static properties = {...DeskElement.properties, event: {}, draft: {state: true}};
  static styles = [
    deskStyles,
    css`
      input {
        max-width: 8rem;
      }
      .problem {
        color: var(--bad);
        font-weight: 600;
      }
    `,
  ];

  constructor() {
    super();
    this.event = '';
    /** @type {{base: any, mine: any} | null} */
    this.draft = null;
  }

  /** @param {import('lit').PropertyValues} changes */
  willUpdate(changes) {
    super.willUpdate(changes);
    if (changes.has('event')) this.draft = null;
  }

  get #values() {
    return this.draft?.mine ?? givenOf(this.event).of(this.desk.document);
  }

  /** @param {string} entry @param {string} name @param {string} text */
  #write(entry, name, text) {
    const values = this.#values;
    this.draft = {base: this.draft?.base ?? values, mine: {...values, [entry]: {...values[entry], [name]: numberOf(text) ?? ''}}};
  }

  /** @param {SubmitEvent} submit */
  #save(submit) {
    submit.preventDefault();
    const {draft} = this;
    if (!draft) return undefined;
    return this.attempt(async () => {
      const undo = await this.desk.edit(partChange(givenOf(this.event), draft, (clashes) => chooseSides(clashes, new Map())));
      this.draft = null;
      done(t('setup.saved'), undo);
    });
  }

  /** @param {any} entry @param {string[]} names @param {Map<string, string>} people */
  #row(entry, names, people) {
    const values = this.#values[entry.id] ?? {};
    const cell = (/** @type {string} */ name) => html`<td>
      <input
        inputmode="decimal"
        aria-label=${t('setup.given.of', {name, entry: entry.id})}
        aria-invalid=${typeof values[name] === 'number' ? nothing : 'true'}
        ${typed(String(values[name] ?? ''), 'number')}
        @input=${(/** @type {any} */ input) => this.#write(entry.id, name, input.target.value)}
      />
    </td>`;
    return html`<tr>
      <th scope="row">${entry.id} <small>${(entry.contestants ?? []).map((/** @type {string} */ id) => people.get(id) ?? id).join(' · ')}</small></th>
      ${names.map(cell)}
    </tr>`;
  }

  render() {
    const {document} = this.desk;
    const event = document.events.find((/** @type {any} */ each) => each.id === this.event);
    const names = event ? givenNames(event.scheme) : [];
    if (!names.length || !event.entries.length) return nothing;
    const people = new Map((document.contestants ?? []).map((/** @type {any} */ each) => [each.id, each.name]));
    const values = this.#values;
    const wrong = event.entries.some((/** @type {any} */ entry) => names.some((name) => typeof values[entry.id]?.[name] !== 'number'));
    return html`<form class="card" @submit=${this.#save}>
      <h2>${t('setup.given')}</h2>
      <p class="hint">${t('setup.given.hint')}</p>
      <div class="scroll" role="region" tabindex="0" aria-label=${t('setup.given')}>
        <table>
          <thead><tr><th scope="col">${t('setup.given.entry')}</th>${names.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
          <tbody>${event.entries.map((/** @type {any} */ entry) => this.#row(entry, names, people))}</tbody>
        </table>
      </div>
      <div class="row end">
        ${wrong ? html`<span class="problem" role="status">${t('setup.given.wrong')}</span>` : this.draft ? html`<span class="tag warn">${t('setup.unsaved')}</span>` : nothing}
        <button type="button" ?disabled=${!this.draft} @click=${() => (this.draft = null)}>${t('setup.discard')}</button>
        <button ?disabled=${!this.draft || wrong}>${t('setup.given.save')}</button>
      </div>
    </form>`;
  }
}

customElements.define('desk-given', DeskGiven);
