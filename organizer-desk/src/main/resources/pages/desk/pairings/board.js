// <pairing-board>: a proposal, its reasons, and pairs changed by hand: mentor by mentor, by dragging or with the keyboard.

import {html, nothing} from 'lit';
import {t, wholeNumber} from '/kit/i18n.js';
import '/kit/parts/icon.js';
import {DeskElement} from '../parts/desk-element.js';
import '../parts/empty.js';
import '../parts/page-head.js';
import '../parts/progress.js';
import {done} from '../parts/toast.js';
import {printLink} from '../print/sheets.js';
import {api} from '../shell/api.js';
import {boardStyles} from './board-styles.js';
import {changed, moved, proposedDraft, reasonsOf, savedDraft, sent} from './draft.js';
import {mentorCard, aloneCard} from './cards.js';
import {chooseMentor} from './choose-mentor.js';
import {PairingPeople} from './people.js';
import {PEOPLE} from './places.js';
import {warningText} from './reason-text.js';
import './conflict-list.js';
import './request-form.js';

const SHOWN = 60;

export class PairingBoard extends DeskElement {
  static properties = {...DeskElement.properties, draft: {state: true}, busy: {state: true}, filter: {state: true}, shown: {state: true}, worth: {state: true}};
  static styles = boardStyles;

  constructor() {
    super();
    /** @type {import('./draft.js').Draft | null} */
    this.draft = null;
    this.busy = false;
    this.filter = '';
    this.shown = SHOWN;
    /** How good the last proposal is. @type {any} */
    this.worth = null;
    this.kept = '';
  }

  get people() {
    return new PairingPeople(this.desk.document);
  }

  /** @param {import('lit').PropertyValues} changes */
  updated(changes) {
    super.updated(changes);
    if (!this.draft && this.desk.document && !this.busy) this.#read();
  }

  #read() {
    return this.#work(async () => this.#keep(savedDraft(await api.get(this.desk.path('/pairings')), this.desk.document)));
  }

  /** @param {import('./draft.js').Draft} draft */
  #keep(draft) {
    this.draft = draft;
    this.kept = JSON.stringify(draft.pairs.map(sent));
  }

  get isChanged() {
    return this.draft !== null && this.kept !== JSON.stringify(this.draft.pairs.map(sent));
  }

  /** @param {() => Promise<void>} work */
  async #work(work) {
    this.busy = true;
    await this.attempt(work);
    this.busy = false;
  }

  /** @param {CustomEvent} event */
  #propose(event) {
    return this.#work(async () => {
      const draft = /** @type {import('./draft.js').Draft} */ (this.draft);
      const fixed = draft.pairs.filter((pair) => pair.fixed).map(({apprentice, mentor}) => ({apprentice, mentor}));
      const proposal = await api.post(this.desk.path('/pairings/propose'), {...event.detail, fixed});
      this.draft = proposedDraft(draft, proposal);
      this.worth = proposal.worth;
    });
  }

  /** @param {string} apprentice @param {string | null} mentor */
  move(apprentice, mentor) {
    const before = this.draft;
    if (!before) return;
    const after = moved(before, apprentice, mentor);
    if (after === before) return;
    this.draft = after;
    const people = this.people;
    const text = mentor
      ? t('pairings.moved', {apprentice: people.apprentice(apprentice), mentor: people.mentor(mentor)})
      : t('pairings.movedAlone', {apprentice: people.apprentice(apprentice)});
    done(text, async () => {
      this.draft = before;
    });
    this.#check();
  }

  /** What the server thinks of the pairs as they are now, without saving them. */
  #check() {
    return this.attempt(async () => {
      const pairs = /** @type {import('./draft.js').Draft} */ (this.draft).pairs.map(({apprentice, mentor}) => ({apprentice, mentor}));
      const checked = await api.post(this.desk.path('/pairings/propose'), {apprentices: [], fixed: pairs});
      if (this.draft) this.draft = {...this.draft, reasons: reasonsOf(checked), warnings: checked.warnings};
    });
  }

  /** @param {string} apprentice */
  async chooseFor(apprentice) {
    const draft = /** @type {import('./draft.js').Draft} */ (this.draft);
    const mentor = await chooseMentor(apprentice, draft, this.people);
    if (mentor !== undefined) this.move(apprentice, mentor);
  }

  /** @param {string} apprentice @param {boolean} fixed */
  settle(apprentice, fixed) {
    if (this.draft) this.draft = changed(this.draft, apprentice, {fixed});
  }

  #save() {
    return this.#work(async () => {
      const draft = /** @type {import('./draft.js').Draft} */ (this.draft);
      const saved = await api.put(this.desk.path('/pairings'), {revision: draft.revision, pairings: draft.pairs.map(sent)});
      this.#keep({...draft, revision: saved.revision, pairs: saved.pairings, warnings: saved.warnings});
      done(t('pairings.saved', {count: saved.pairings.length}));
    });
  }

  #warnings() {
    const people = this.people;
    const about = this.draft?.warnings.filter((each) => each.rule !== 'unpaired') ?? [];
    if (!about.length) return nothing;
    return html`<section class="card warnings" role="status">
      <h2><kit-icon name="alert"></kit-icon>${t('pairings.warnings', {count: about.length})}</h2>
      <ul>
        ${about.slice(0, SHOWN).map((each) => html`<li>${warningText(each, people)}</li>`)}
      </ul>
    </section>`;
  }

  #worth() {
    if (!this.worth) return nothing;
    const {paired, wishPoints, crossDelegation} = this.worth;
    return html`<p class="row worth" role="status">
      <span class="tag good">${t('pairings.worth.paired', {count: paired})}</span>
      <span class="tag">${t('pairings.worth.wishes', {points: wholeNumber(wishPoints)})}</span>
      <span class="tag">${t('pairings.worth.cross', {count: crossDelegation})}</span>
    </p>`;
  }

  #cards() {
    const draft = /** @type {import('./draft.js').Draft} */ (this.draft);
    const people = this.people;
    const wanted = this.filter.trim().toLocaleLowerCase();
    const of = (/** @type {string} */ mentor) => draft.pairs.filter((pair) => pair.mentor === mentor);
    const isShown = (/** @type {any} */ mentor) =>
      !wanted || [mentor.name, mentor.organisation, ...of(mentor.id).map((pair) => people.apprentice(pair.apprentice))].join(' ').toLocaleLowerCase().includes(wanted);
    const mentors = [...people.mentors.values()].filter(isShown);
    return html`${mentors.length > this.shown || wanted
        ? html`<input type="search" aria-label=${t('pairings.filter')} placeholder=${t('pairings.filter')} .value=${this.filter} @input=${(/** @type {any} */ event) => (this.filter = event.target.value)} />`
        : nothing}
      <div class="board">
        ${aloneCard(draft, people, this)} ${mentors.slice(0, this.shown).map((mentor) => mentorCard(mentor, of(mentor.id), draft, people, this))}
      </div>
      ${mentors.length > this.shown ? html`<button @click=${() => (this.shown += SHOWN)}>${t('pairings.more', {count: mentors.length - this.shown})}</button>` : nothing}`;
  }

  #empty() {
    return html`<desk-empty icon="people" heading=${t('pairings.noMentors')} text=${t('pairings.noMentorsText')}>
      <a class="button primary" href=${this.desk.link('pairings', PEOPLE)}>${t('pairings.addMentor')}</a>
    </desk-empty>`;
  }

  render() {
    if (!this.desk.document || !this.draft) return html`<desk-progress label=${t('pairings.loading')}></desk-progress>`;
    const has = this.draft.pairs.length > 0;
    return html`<desk-head heading=${t('pairings.heading')} hint=${t('pairings.hint')}>
        <a slot="actions" class="button" href=${this.desk.link('pairings', PEOPLE)}><kit-icon name="people"></kit-icon>${t('pairings.people')}</a>
        ${has && !this.isChanged
          ? html`<a slot="actions" class="button" target="_blank" href=${printLink('ceremony', this.desk.competition)}>${t('pairings.ceremony')}</a>
              <a slot="actions" class="button" target="_blank" href=${printLink('letters', this.desk.competition)}>${t('pairings.letters')}</a>
              <a slot="actions" class="button" download href=${this.desk.path('/pairings.xlsx')}>XLSX</a>`
          : nothing}
        <button slot="actions" class="primary" ?disabled=${!this.isChanged || this.busy} @click=${this.#save}>${t('pairings.save')}</button>
      </desk-head>
      ${this.people.mentors.size === 0
        ? this.#empty()
        : html`<div class="stack">
            <pairing-conflicts .desk=${this.desk} .revision=${this.draft.revision}></pairing-conflicts>
            <section class="card"><pairing-request .document=${this.desk.document} @propose=${this.#propose}></pairing-request></section>
            ${this.busy ? html`<desk-progress label=${t('pairings.working')}></desk-progress>` : nothing} ${this.#worth()} ${this.#warnings()} ${this.#cards()}
          </div>`}`;
  }
}

customElements.define('pairing-board', PairingBoard);
