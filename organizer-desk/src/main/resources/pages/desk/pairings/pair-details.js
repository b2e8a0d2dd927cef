// <pair-details>: one apprentice's pairing: term, goals and how far they got, what was noted later, and later results.

import {css, html, nothing} from 'lit';
import {t} from '/kit/i18n.js';
import '/kit/parts/icon.js';
import {DeskElement} from '../parts/desk-element.js';
import {deskStyles} from '../parts/desk-styles.js';
import '../parts/empty.js';
import {areaField, fieldStyles, textField} from '../parts/fields.js';
import '../parts/page-head.js';
import {done} from '../parts/toast.js';
import {printLink} from '../print/sheets.js';
import {api} from '../shell/api.js';
import {changed, savedDraft, sent} from './draft.js';
import {laterResults} from './later-results.js';
import {PairingPeople} from './people.js';

const PROGRESS = ['open', 'partly', 'reached'];

export class PairDetails extends DeskElement {
  static properties = {...DeskElement.properties, draft: {state: true}, later: {state: true}};
  static styles = [
    deskStyles,
    fieldStyles,
    css`
      .line {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto auto;
        gap: var(--space-2);
        align-items: center;
      }
      .line.dated {
        grid-template-columns: auto minmax(0, 1fr) auto;
      }
      @media (max-width: 40rem) {
        .line > :first-child,
        .line.dated > :nth-child(2) {
          grid-column: 1 / -1;
        }
        .line.dated > :nth-child(2) {
          order: -1;
        }
      }
      .line select,
      .line input[type='date'] {
        width: auto;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('./draft.js').Draft | null} */
    this.draft = null;
    /** @type {{on: string, text: string}[] | null} */
    this.later = null;
    this.reading = false;
  }

  get pair() {
    return this.draft?.pairs.find((pair) => pair.apprentice === this.route.rest[0]);
  }

  /** @param {import('lit').PropertyValues} changes */
  updated(changes) {
    super.updated(changes);
    if (this.draft || this.reading || !this.desk.document) return;
    this.reading = true;
    this.attempt(async () => {
      this.draft = savedDraft(await api.get(this.desk.path('/pairings')), this.desk.document);
    });
  }

  /** @param {Partial<import('./draft.js').Pair>} changes */
  #change(changes) {
    if (this.draft) this.draft = changed(this.draft, this.route.rest[0], changes);
  }

  #save() {
    return this.attempt(async () => {
      const draft = /** @type {import('./draft.js').Draft} */ (this.draft);
      const saved = await api.put(this.desk.path('/pairings'), {revision: draft.revision, pairings: draft.pairs.map(sent)});
      this.draft = savedDraft(saved, this.desk.document);
      done(t('pairings.savedOne'));
    });
  }

  /** @template T @param {T[]} list @param {number} at @param {Partial<T>} changes */
  #with(list, at, changes) {
    return list.map((each, index) => (index === at ? {...each, ...changes} : each));
  }

  /** @param {import('./draft.js').Pair} pair */
  #goals({goals = []}) {
    return html`<section class="card">
      <h2>${t('pairings.goals')}</h2>
      ${goals.map(
        (goal, at) => html`<div class="line">
          <input aria-label=${t('pairings.goal', {number: at + 1})} .value=${goal.text} @input=${(/** @type {any} */ event) => this.#change({goals: this.#with(goals, at, {text: event.target.value})})} />
          <select aria-label=${t('pairings.progress')} @change=${(/** @type {any} */ event) => this.#change({goals: this.#with(goals, at, {progress: event.target.value})})}>
            ${PROGRESS.map((value) => html`<option value=${value} ?selected=${value === goal.progress}>${t(`pairings.progress.${value}`)}</option>`)}
          </select>
          <button class="quiet" aria-label=${t('pairings.remove')} @click=${() => this.#change({goals: goals.filter((_, index) => index !== at)})}><kit-icon name="trash"></kit-icon></button>
        </div>`,
      )}
      <div class="row"><button @click=${() => this.#change({goals: [...goals, {text: '', progress: 'open'}]})}><kit-icon name="add"></kit-icon>${t('pairings.addGoal')}</button></div>
    </section>`;
  }

  /** @param {import('./draft.js').Pair} pair */
  #followUps({followUps = []}) {
    return html`<section class="card">
      <h2>${t('pairings.followUps')}</h2>
      <p class="hint">${t('pairings.followUpsHint')}</p>
      ${followUps.map(
        (each, at) => html`<div class="line dated">
          <input type="date" aria-label=${t('pairings.on')} .value=${each.on ?? ''} @change=${(/** @type {any} */ event) => this.#change({followUps: this.#with(followUps, at, {on: event.target.value || undefined})})} />
          <input aria-label=${t('pairings.followUp', {number: at + 1})} .value=${each.text} @input=${(/** @type {any} */ event) => this.#change({followUps: this.#with(followUps, at, {text: event.target.value})})} />
          <button class="quiet" aria-label=${t('pairings.remove')} @click=${() => this.#change({followUps: followUps.filter((_, index) => index !== at)})}><kit-icon name="trash"></kit-icon></button>
        </div>`,
      )}
      <div class="row">
        <button @click=${() => this.#change({followUps: [...followUps, {text: ''}]})}><kit-icon name="add"></kit-icon>${t('pairings.addFollowUp')}</button>
        <button @click=${() => this.attempt(async () => (this.later = await laterResults(this.desk, this.route.rest[0])))}>
          <kit-icon name="search"></kit-icon>${t('pairings.later')}
        </button>
      </div>
      ${this.later?.length === 0 ? html`<p class="hint" role="status">${t('pairings.noLater')}</p>` : nothing}
      ${(this.later ?? []).map(
        (found) => html`<div class="row spread">
          <span>${found.on} ${found.text}</span>
          <button ?disabled=${followUps.some((each) => each.text === found.text)} @click=${() => this.#change({followUps: [...followUps, found]})}>${t('pairings.noteIt')}</button>
        </div>`,
      )}
    </section>`;
  }

  render() {
    if (!this.draft || !this.desk.document) return nothing;
    const {pair} = this;
    if (!pair) return html`<desk-empty icon="people" heading=${t('pairings.noPair')} text=""><a class="button" href=${this.desk.link('pairings')}>${t('pairings.back')}</a></desk-empty>`;
    const people = new PairingPeople(this.desk.document);
    return html`<desk-head heading=${t('pairings.pairOf', {apprentice: people.apprentice(pair.apprentice), mentor: people.mentor(pair.mentor)})} hint=${people.house(pair.apprentice)}>
        <a slot="actions" class="button" href=${this.desk.link('pairings')}>${t('pairings.back')}</a>
        <a slot="actions" class="button" target="_blank" href=${printLink('letters', this.desk.competition, {apprentice: pair.apprentice})}>${t('pairings.letter')}</a>
        <button slot="actions" class="primary" @click=${this.#save}>${t('pairings.save')}</button>
      </desk-head>
      <div class="stack">
        <section class="card">
          <h2>${t('pairings.term')}</h2>
          <div class="columns">
            ${textField({label: t('pairings.from'), path: 'from', type: 'date', value: pair.from ?? '', change: (from) => this.#change({from: from || undefined})})}
            ${textField({label: t('pairings.until'), path: 'until', type: 'date', value: pair.until ?? '', change: (until) => this.#change({until: until || undefined})})}
          </div>
          ${areaField({label: t('pairings.note'), path: 'note', value: pair.note ?? '', change: (note) => this.#change({note})})}
        </section>
        ${this.#goals(pair)} ${this.#followUps(pair)}
      </div>`;
  }
}

customElements.define('pair-details', PairDetails);
