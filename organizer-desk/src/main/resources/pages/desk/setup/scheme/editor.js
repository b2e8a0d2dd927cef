// <desk-scheme>: the marking scheme of an event: the tree, the chosen node's form, what is wrong, the sheet, and trial marks.

import {html, nothing} from 'lit';
import {language, t, titleIn} from '/kit/i18n.js';
import {DeskElement} from '../../parts/desk-element.js';
import {fieldStyles} from '../../parts/fields.js';
import {done} from '../../parts/toast.js';
import {api} from '../../shell/api.js';
import {partChange} from '../../shell/part-edit.js';
import {namesIn} from '../clash-text.js';
import {chooseSides} from '../conflict.js';
import {rulesOf} from '../document-parts.js';
import {editorStyles} from './editor-styles.js';
import {givenNames, withGiven} from './given.js';
import {nodeForm} from './node-form.js';
import {nodeAt, placeOf} from './tree.js';
import '../../parts/page-head.js';
import './tree-view.js';
import './preview.js';
import './trial.js';
import './workbook.js';

const PAUSE = 400;
const PANES = ['node', 'sheet', 'trial'];

export class DeskScheme extends DeskElement {
  static properties = {
    ...DeskElement.properties,
    event: {},
    draft: {state: true},
    place: {state: true},
    pane: {state: true},
    checked: {state: true},
    workbook: {state: true},
  };
  static styles = editorStyles;

  /** Schemes before the last changes, the latest at the end. @type {any[]} */
  #past = [];
  #timer = 0;

  constructor() {
    super();
    this.event = '';
    /** @type {{base: any, mine: any} | null} */
    this.draft = null;
    /** @type {import('./tree.js').Place} */
    this.place = [];
    this.pane = 'node';
    /** @type {{valid: boolean, problems: import('../../shell/api.js').ProblemItem[], maxima: Record<string, Record<string, string>>} | null} */
    this.checked = null;
    /** A WorldSkills workbook that is looked at. @type {File | null} */
    this.workbook = null;
  }

  /** @param {import('lit').PropertyValues} changes */
  willUpdate(changes) {
    super.willUpdate(changes);
    if (!changes.has('event')) return;
    Object.assign(this, {draft: null, place: [], checked: null, workbook: null});
    this.#past = [];
    this.#check();
  }

  get #base() {
    return this.desk.document?.events.find((/** @type {any} */ each) => each.id === this.event);
  }

  get #mine() {
    return this.draft?.mine ?? this.#base;
  }

  /** @param {any} scheme @param {import('./tree.js').Place} [place] */
  #write(scheme, place = this.place) {
    this.#past = [...this.#past, this.#mine.scheme].slice(-100);
    this.draft = {base: this.draft?.base ?? this.#base, mine: {...this.#mine, scheme}};
    this.place = place;
    this.#check();
  }

  #undo() {
    const scheme = this.#past.pop();
    if (!scheme || !this.draft) return;
    this.draft = {...this.draft, mine: {...this.draft.mine, scheme}};
    if (!nodeAt(scheme, this.place)) this.place = [];
    this.#check();
  }

  #check() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#checkNow(), PAUSE);
  }

  async #checkNow() {
    const mine = this.#mine;
    if (!mine) return;
    const events = this.desk.document.events.map((/** @type {any} */ each) => (each.id === this.event ? {...mine, entries: withGiven(mine.scheme, mine.entries)} : each));
    await this.attempt(async () => {
      this.checked = await api.post(this.desk.path('/check'), {...this.desk.document, events});
    });
  }

  /** This scheme's problems, each with the place and the key that it is about. */
  get #problems() {
    const at = this.desk.document.events.findIndex((/** @type {any} */ each) => each.id === this.event);
    return (this.checked?.problems ?? [])
      .filter((each) => each.path.startsWith(`events[${at}].`))
      .map((each) => ({...each, ...(placeOf(each.path) ?? {place: [], key: each.path})}));
  }

  async #save() {
    const {draft} = this;
    if (!draft) return;
    await this.attempt(async () => {
      const names = namesIn(this.desk.document, draft.mine);
      const undo = await this.desk.edit(partChange(rulesOf(this.event), draft, (clashes) => chooseSides(clashes, names)));
      this.draft = null;
      done(t('setup.saved'), undo);
    });
  }

  /** @param {Event} change */
  #chosen(change) {
    const input = /** @type {HTMLInputElement} */ (change.target);
    this.workbook = input.files?.[0] ?? null;
    input.value = '';
  }

  /** @param {CustomEvent} taken */
  #take(taken) {
    this.workbook = null;
    this.#write(taken.detail, []);
    done(t('scheme.workbookRead'));
  }

  /** @param {KeyboardEvent} event */
  #keyed(event) {
    if (!(event.ctrlKey || event.metaKey)) return;
    if (event.key === 's') this.#save();
    else if (event.key === 'z' && !event.composedPath().some((each) => each instanceof HTMLInputElement || each instanceof HTMLTextAreaElement)) this.#undo();
    else return;
    event.preventDefault();
  }

  #state() {
    const problems = this.#problems;
    if (!this.checked) return html`<span class="tag">${t('scheme.checking')}</span>`;
    if (problems.length) return html`<span class="tag bad"><kit-icon name="alert"></kit-icon>${t('scheme.problems', {count: problems.length})}</span>`;
    const most = this.checked.maxima[this.event]?.[this.#mine.scheme.id];
    return html`<span class="tag good"><kit-icon name="check"></kit-icon>${most ? t('scheme.reaches', {most}) : t('scheme.works')}</span>`;
  }

  #list() {
    const problems = this.#problems;
    if (!problems.length) return nothing;
    return html`<section class="card problems" aria-label=${t('scheme.problemsList')}>
      <ul>
        ${problems.map(
          (each) => html`<li>
            <button type="button" class="quiet" @click=${() => Object.assign(this, {place: each.place, pane: 'node'})}>
              ${titleIn(nodeAt(this.#mine.scheme, each.place)?.title, language()) || nodeAt(this.#mine.scheme, each.place)?.id}
            </button>
            <span>${each.detail}</span>
          </li>`,
        )}
      </ul>
    </section>`;
  }

  /** Says where the numbers are written that the scheme takes from the entries. */
  #numbers() {
    const names = givenNames(this.#mine.scheme);
    if (!names.length) return nothing;
    return html`<p class="hint status">${t('scheme.given', {names: names.join(' · ')})} <a href=${this.desk.link('setup', this.event)}>${t('setup.given')}</a></p>`;
  }

  #pane() {
    const event = this.#mine;
    if (this.pane === 'sheet') return html`<desk-sheet-preview .desk=${this.desk} .event=${event}></desk-sheet-preview>`;
    if (this.pane === 'trial') return html`<desk-trial .desk=${this.desk} .event=${event}></desk-trial>`;
    return nodeForm({
      scheme: event.scheme,
      place: this.place,
      judges: event.judges,
      most: this.checked?.maxima[this.event] ?? {},
      problems: this.#problems.filter((each) => each.place.join() === this.place.join()),
      write: (scheme, place) => this.#write(scheme, place),
    });
  }

  #actions() {
    return html`<a slot="actions" class="button quiet" href=${this.desk.link('setup', this.event)}><kit-icon name="back"></kit-icon>${t('setup.back')}</a>
      <label slot="actions" class="button"
        ><kit-icon name="upload"></kit-icon>${t('scheme.workbook')}<input class="visually-hidden" type="file" accept=".xlsx" @change=${this.#chosen}
      /></label>
      <button slot="actions" ?disabled=${!this.draft} @click=${this.#undo}><kit-icon name="undo"></kit-icon>${t('desk.toast.undo')}</button>
      <button slot="actions" class="primary" ?disabled=${!this.draft} @click=${this.#save}>${t('setup.save')}</button>`;
  }

  render() {
    const event = this.#mine;
    if (!event) return html`<p>${t('desk.nothingHere')}</p>`;
    return html`<div @keydown=${this.#keyed}>
      <desk-head heading=${t('scheme.heading', {event: titleIn(event.title, language())})} hint=${t('scheme.hint')}>${this.#actions()}</desk-head>
      <div class="row status" role="status">${this.#state()} ${this.draft ? html`<span class="tag warn">${t('setup.unsaved')}</span>` : nothing}</div>
      ${this.#numbers()}
      ${this.workbook ? html`<desk-workbook class="status" .desk=${this.desk} .event=${event} .file=${this.workbook} @take=${this.#take} @leave=${() => (this.workbook = null)}></desk-workbook>` : nothing}
      <div class="editor">
        <desk-tree
          .scheme=${event.scheme}
          .place=${this.place}
          .most=${this.checked?.maxima[this.event] ?? {}}
          .problems=${this.#problems}
          @choose=${(/** @type {CustomEvent} */ chosen) => Object.assign(this, {place: chosen.detail, pane: 'node'})}
          @write=${(/** @type {CustomEvent} */ change) => this.#write(change.detail.scheme, change.detail.place)}
        ></desk-tree>
        <div class="stack">
          <div class="row panes" role="tablist">
            ${PANES.map(
              (pane) => html`<button role="tab" aria-selected=${this.pane === pane} class=${this.pane === pane ? 'chosen' : 'quiet'} @click=${() => (this.pane = pane)}>
                ${t(`scheme.pane.${pane}`)}
              </button>`,
            )}
          </div>
          ${this.#pane()}
        </div>
      </div>
      ${this.#list()}
    </div>`;
  }
}

customElements.define('desk-scheme', DeskScheme);
