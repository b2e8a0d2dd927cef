// <desk-assign>: what some screens are to show; tells by `assign` (detail: the parameters of the screen page's address).

import {css, html, nothing} from 'lit';
import {LANGUAGES, LANGUAGE_NAMES, language, t, titleIn} from '/kit/i18n.js';
import {viewPicture} from '/screen/parts/view-picture.js';
import {SLIDE_VIEWS} from '/screen/slides.js';
import {ONE_EVENT, VIEW_NAMES} from '/screen/views.js';
import {DeskElement} from '../parts/desk-element.js';
import {checkField, fieldStyles, selectField, textField} from '../parts/fields.js';
import {many, one, viewKeys} from './screen-words.js';

/** Not for the hall: made for whoever holds the page. */
const PERSONAL = ['presenter', 'phone'];
const DISTANCES = ['2', '5', '8', '12', '15', '20', '30'];
const DIAGONALS = ['24', '43', '55', '65', '86', '120', '200'];

export class DeskAssign extends DeskElement {
  static withoutDocument = true;
  static properties = {...DeskElement.properties, begin: {attribute: false}, count: {type: Number}, draft: {state: true}};
  static styles = [
    ...[DeskElement.styles].flat(),
    fieldStyles,
    css`
      .views {
        display: grid;
        gap: var(--space-2);
        grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr));
      }
      .views label {
        display: grid;
        justify-items: center;
        gap: var(--space-1);
        margin: 0;
        padding: var(--space-2);
        border: 1.5px solid var(--paper-line);
        border-radius: var(--radius-m);
        font-size: var(--text-s);
        text-align: center;
        cursor: pointer;
      }
      .views label:has(:checked) {
        border-color: var(--seal);
        background: var(--seal-wash);
      }
      .views label:focus-within {
        outline: 3px solid var(--focus);
      }
      .views svg {
        width: 5.5rem;
      }
      .events {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--space-5);
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('./screen-words.js').Assignment} */
    this.begin = {};
    this.count = 0;
    /** @type {import('./screen-words.js').Assignment} */
    this.draft = {};
  }

  connectedCallback() {
    super.connectedCallback();
    const {competitions, competition} = this.desk;
    this.draft = {view: 'ranking', competition: competition || (competitions[0]?.id ?? ''), ...this.begin};
  }

  /**
   * @param {string} name
   * @param {string | string[]} value empty takes it away
   */
  #set(name, value) {
    const {[name]: before, ...rest} = this.draft;
    this.draft = value.length ? {...rest, [name]: value} : rest;
    if (name === 'competition' && before !== value) this.#set('event', []);
  }

  /** @param {string} name @param {string} value */
  #toggle(name, value) {
    const now = many(this.draft[name]);
    this.#set(name, now.includes(value) ? now.filter((each) => each !== value) : [...now, value]);
  }

  /** @param {SubmitEvent} submit */
  #send(submit) {
    submit.preventDefault();
    this.dispatchEvent(new CustomEvent('assign', {detail: this.single ? {...this.draft, event: this.event} : this.draft}));
  }

  render() {
    const view = one(this.draft.view);
    return html`<form class="card" @submit=${this.#send}>
      <h2>${t('screens.assignTo', {count: this.count})}</h2>
      <div class="views" role="radiogroup" aria-label=${t('screens.view')}>
        ${VIEW_NAMES.filter((each) => !PERSONAL.includes(each)).map((each) => this.#view(each, view))}
      </div>
      <p class="hint">${t(viewKeys(view).about)}</p>
      <div class="columns">
        ${selectField({label: t('desk.competition'), path: 'competition', value: one(this.draft.competition), options: this.#competitions(), change: (value) => this.#set('competition', value)})}
        ${this.single ? selectField({label: t('screens.event'), path: 'event', value: this.event, options: this.#ofCompetition(), change: (value) => this.#set('event', value)}) : nothing}
        ${view === 'entry' ? this.#text('entry', t('screens.entry'), t('screens.entryHint')) : nothing}
        ${view === 'delegations' ? this.#text('points', t('screens.points'), t('screens.pointsHint')) : nothing}
        ${this.#text('seconds', t('screens.seconds'), t('screens.secondsHint'))}
      </div>
      ${this.single ? nothing : html`<fieldset><legend>${t('screens.events')}</legend><div class="events">${this.#events()}</div></fieldset>`}
      ${view === 'rotation' ? html`<fieldset><legend>${t('screens.slides')}</legend><div class="events">${SLIDE_VIEWS.map((slide) => this.#check('slide', slide, t(viewKeys(slide).name)))}</div></fieldset>` : nothing}
      ${this.#look()}
      <div class="row end"><button class="primary">${t('screens.assignNow')}</button></div>
    </form>`;
  }

  /** @param {string} view @param {string} now */
  #view(view, now) {
    return html`<label><input class="visually-hidden" type="radio" name="view" .checked=${view === now} @change=${() => this.#set('view', view)} />
      ${viewPicture(view)}${t(viewKeys(view).name)}</label>`;
  }

  #competitions() {
    return this.desk.competitions.map((each) => ({value: each.id, label: titleIn(each.title, language())}));
  }

  #events() {
    return this.#ofCompetition().map(({value, label}) => this.#check('event', value, label));
  }

  /** The chosen competition's events. @returns {{value: string, label: string}[]} */
  #ofCompetition() {
    const competition = this.desk.competitions.find((each) => each.id === one(this.draft.competition));
    return (competition?.events ?? []).map((event) => ({value: event.id, label: titleIn(event.title, language())}));
  }

  /** Whether the view shows one event only. */
  get single() {
    return ONE_EVENT.includes(one(this.draft.view));
  }

  /** The one event of such a view. @returns {string} */
  get event() {
    return one(this.draft.event) || (this.#ofCompetition()[0]?.value ?? '');
  }

  /** @param {string} name @param {string} value @param {string} label */
  #check(name, value, label) {
    return checkField({label, value: many(this.draft[name]).includes(value), change: () => this.#toggle(name, value)});
  }

  /** @param {string} name @param {string} label @param {string} hint */
  #text(name, label, hint) {
    return textField({label, hint, path: name, value: many(this.draft[name]).join(','), change: (value) => this.#set(name, value.trim())});
  }

  #look() {
    const languages = LANGUAGES.map((each) => ({value: each, label: LANGUAGE_NAMES[each]}));
    const usual = {value: '', label: t('screens.usual')};
    const plain = (/** @type {string[]} */ values, /** @type {string} */ unit) => [usual, ...values.map((value) => ({value, label: `${value} ${unit}`}))];
    return html`<div class="columns">
        ${this.#choice('lang', t('screens.language'), [usual, ...languages])}
        ${this.#choice('second', t('screens.second'), [{value: '', label: t('screens.noSecond')}, ...languages])}
        ${this.#choice('theme', t('screens.theme'), [usual, {value: 'light', label: t('desk.theme.light')}, {value: 'dark', label: t('desk.theme.dark')}])}
        ${this.#choice('distance', t('screens.distance'), plain(DISTANCES, 'm'))}
        ${this.#choice('diagonal', t('screens.diagonal'), plain(DIAGONALS, '″'))}
      </div>
      <div class="events">${this.#flag('overlay', '1', t('screens.overlay'))}${this.#flag('motion', '0', t('screens.still'))}</div>`;
  }

  /** @param {string} name @param {string} label @param {{value: string, label: string}[]} options */
  #choice(name, label, options) {
    return selectField({label, path: name, value: one(this.draft[name]), options, change: (value) => this.#set(name, value)});
  }

  /** @param {string} name @param {string} on @param {string} label */
  #flag(name, on, label) {
    return checkField({label, value: one(this.draft[name]) === on, change: (value) => this.#set(name, value ? on : '')});
  }
}

customElements.define('desk-assign', DeskAssign);
