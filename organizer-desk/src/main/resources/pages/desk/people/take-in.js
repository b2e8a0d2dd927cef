// <people-take-in>: a table of people: choose it, look at every problem in its cell, take all of it over or nothing.

import {css, html, nothing} from 'lit';
import {t, wholeNumber} from '/kit/i18n.js';
import {DeskElement} from '../parts/desk-element.js';
import '../parts/file-drop.js';
import '../parts/page-head.js';
import '../parts/progress.js';
import {done} from '../parts/toast.js';
import {api} from '../shell/api.js';
import {preview} from './preview.js';

const LARGEST = 10_000_000;
const SHOWN = 200;

class PeopleTakeIn extends DeskElement {
  static properties = {...DeskElement.properties, file: {state: true}, found: {state: true}, progress: {state: true}, onlyProblems: {state: true}};
  static styles = [
    DeskElement.styles,
    css`
      td.bad {
        background: var(--bad-wash, var(--seal-wash));
        box-shadow: inset 0 0 0 2px var(--bad);
      }
      td.note {
        box-shadow: inset 0 0 0 2px var(--warn, var(--paper-line-strong));
      }
      td small {
        display: block;
        min-width: 9rem;
        font-weight: 600;
      }
      td.bad small {
        color: var(--bad);
      }
      th.unknown {
        text-decoration: line-through;
      }
    `,
  ].flat();

  constructor() {
    super();
    /** @type {File | null} */
    this.file = null;
    /** @type {any} */
    this.found = null;
    /** @type {{done: number, of: number} | null} */
    this.progress = null;
    this.onlyProblems = false;
  }

  /** @param {File} file */
  #look(file) {
    this.file = file;
    this.found = null;
    return this.attempt(async () => {
      try {
        if (file.size > LARGEST) throw new Error(t('people.fileLarge'));
        this.progress = {done: 0, of: 0};
        this.found = await preview(this.desk.path('/people/preview'), file, (so, of) => (this.progress = {done: so, of}));
        this.onlyProblems = !this.found.clean;
      } finally {
        this.progress = null;
      }
    });
  }

  #take() {
    return this.attempt(async () => {
      const taken = await api.post(`${this.desk.path('/people/import')}?version=${this.found.version}`, this.file);
      await this.desk.refresh();
      done(t('people.taken', {people: wholeNumber(taken.people), entries: wholeNumber(taken.entries)}));
      location.hash = this.desk.link('people');
    });
  }

  /** @param {any} note */
  #words(note) {
    const [first = '', second = ''] = note.details;
    return t(`people.fault.${note.fault}`, {first, second});
  }

  /** @param {any} line @param {Map<number, any[]>} notes */
  #line(line, notes) {
    const own = notes.get(line.row) ?? [];
    const outside = own.filter((note) => note.column === null);
    return html`<tr>
      <th scope="row">${line.row}</th>
      <td>${t(`people.outcome.${line.outcome}`)}${outside.map((note) => html`<small>${this.#words(note)}</small>`)}</td>
      ${this.found.columns.map((/** @type {any} */ _, /** @type {number} */ at) => {
        const here = own.filter((note) => note.column === at);
        const look = here.some((note) => note.blocking) ? 'bad' : here.length ? 'note' : '';
        return html`<td class=${look}>${line.cells[at] ?? ''}${here.map((note) => html`<small>${this.#words(note)}</small>`)}</td>`;
      })}
    </tr>`;
  }

  #preview() {
    const {found} = this;
    /** @type {Map<number, any[]>} */
    const notes = new Map();
    found.notes.forEach((/** @type {any} */ note) => notes.set(note.row, [...(notes.get(note.row) ?? []), note]));
    const lines = this.onlyProblems ? found.lines.filter((/** @type {any} */ line) => notes.has(line.row)) : found.lines;
    const problems = found.notes.filter((/** @type {any} */ note) => note.blocking).length;
    return html`<section class="card">
      <h2>${found.clean ? t('people.clean') : t('people.problems', {count: problems, number: wholeNumber(problems)})}</h2>
      <p>${t('people.would', {rows: wholeNumber(found.lines.length), people: wholeNumber(found.people), entries: wholeNumber(found.entries)})}</p>
      ${found.delegations.length ? html`<p>${t('people.newDelegations')} <b>${found.delegations.join(' · ')}</b></p>` : nothing}
      <div class="row spread">
        <label class="row"><input type="checkbox" .checked=${this.onlyProblems} @change=${(/** @type {any} */ event) => (this.onlyProblems = event.target.checked)} />${t('people.onlyProblems')}</label>
        <button class="primary" ?disabled=${!found.clean} @click=${this.#take}>${t('people.takeOver')}</button>
      </div>
      <div class="scroll" tabindex="0" role="region" aria-label=${t('people.preview')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${t('people.row')}</th>
              <th scope="col">${t('people.outcome')}</th>
              ${found.columns.map(
                (/** @type {any} */ column) =>
                  html`<th scope="col" class=${column.field ? '' : 'unknown'}>${column.title}<br />${column.field ? `→ ${t(`people.field.${column.field}`)}` : t('people.ignored')}</th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${lines.slice(0, SHOWN).map((/** @type {any} */ line) => this.#line(line, notes))}
          </tbody>
        </table>
      </div>
      ${lines.length > SHOWN ? html`<p class="hint">${t('people.more', {number: wholeNumber(lines.length - SHOWN)})}</p>` : nothing}
    </section>`;
  }

  render() {
    return html`<desk-head heading=${t('people.import')} hint=${t('people.importHint')}>
        <a slot="actions" class="button" href=${this.desk.link('people')}>${t('people.back')}</a>
      </desk-head>
      <div class="stack">
        <desk-drop
          accept=".xlsx,.csv,.txt"
          label=${this.file?.name ?? t('people.choose')}
          hint=${t('people.columns')}
          @files=${(/** @type {CustomEvent} */ chosen) => this.#look(chosen.detail[0])}
        ></desk-drop>
        ${this.progress ? html`<desk-progress label=${t('people.reading')} value=${this.progress.done} max=${this.progress.of}></desk-progress>` : nothing}
        ${this.found ? this.#preview() : nothing}
      </div>`;
  }
}

customElements.define('people-take-in', PeopleTakeIn);
