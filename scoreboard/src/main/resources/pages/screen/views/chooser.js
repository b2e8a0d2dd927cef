// View `chooser`: what a screen shows that was told nothing yet: pick a competition, a view and how it is to look.

import {html, nothing} from 'lit';
import {LANGUAGES, LANGUAGE_NAMES, language, longDate, t, titleIn} from '/kit/i18n.js';
import {controlStyles} from '/kit/parts/controls.js';
import '/kit/parts/icon.js';
import '/kit/parts/language-switch.js';
import {BoardView} from '../board-view.js';
import '../parts/qr-code.js';
import {viewPicture} from '../parts/view-picture.js';
import {ONE_EVENT, VIEW_NAMES} from '../views.js';
import {chooserStyles} from './chooser-style.js';

/** @typedef {import('../catalogue.js').Competition} Competition */

const DISTANCES = [2, 5, 8, 12, 15, 20, 30];
const DIAGONALS = [24, 43, 55, 65, 86, 120, 200];

export class ChooserView extends BoardView {
  static properties = {...BoardView.properties, competitions: {attribute: false}, registration: {attribute: false}, chosen: {state: true}};
  static styles = [controlStyles, chooserStyles];

  constructor() {
    super();
    this.kiosk = false;
    /** @type {Competition[]} */
    this.competitions = [];
    /** @type {import('../remote.js').Registration | null} */
    this.registration = null;
    /** @type {URLSearchParams} */
    this.chosen = new URLSearchParams(location.search);
  }

  /** @returns {Competition | undefined} */
  get competition() {
    return this.competitions.find((each) => each.id === this.chosen.get('competition')) ?? this.competitions[0];
  }

  get view() {
    return this.chosen.get('view') || 'ranking';
  }

  /** Whether the view shows one event only. */
  get single() {
    return ONE_EVENT.includes(this.view);
  }

  /** The one event of such a view. */
  get event() {
    return this.chosen.get('event') ?? this.competition?.events[0]?.id ?? '';
  }

  /** @returns {string} */
  get address() {
    const query = new URLSearchParams(this.chosen);
    if (this.competition) query.set('competition', this.competition.id);
    query.set('view', this.view);
    if (this.single) query.set('event', this.event);
    for (const [name, value] of [...query]) if (!value) query.delete(name);
    return `/screen/?${query}`;
  }

  /**
   * @param {string} name
   * @param {string} value empty takes it away
   */
  #set(name, value) {
    const next = new URLSearchParams(this.chosen);
    if (value) next.set(name, value);
    else next.delete(name);
    if (name === 'competition') next.delete('event');
    this.chosen = next;
  }

  /** @param {string} event */
  #toggleEvent(event) {
    const next = new URLSearchParams(this.chosen);
    const events = new Set(next.getAll('event'));
    if (!events.delete(event)) events.add(event);
    next.delete('event');
    events.forEach((each) => next.append('event', each));
    this.chosen = next;
  }

  render() {
    return html`
      <header>
        <span class="seal" aria-hidden="true">匠<br>心</span>
        <div><h1>${t('screen.chooserHeading')}</h1><p>${t('screen.chooserIntro')}</p></div>
        <kit-language></kit-language>
      </header>
      ${this.registration ? this.#registered(this.registration) : nothing}
      ${this.competitions.length ? this.#form(/** @type {Competition} */ (this.competition)) : html`<p class="empty">${t('screen.noCompetitions')}</p>`}
    `;
  }

  /** @param {import('../remote.js').Registration} registration */
  #registered({id, number, name}) {
    return html`<aside class="card">
      <b class="number">${number}</b>
      <div>
        <h2>${name ?? t('screen.screenNumber', {number})}</h2>
        <p>${t('screen.registered')}</p>
      </div>
      <qr-code path=${`/desk/#/screens/${id}`} label=${t('screen.scanToAssign')}></qr-code>
    </aside>`;
  }

  /** @param {Competition} competition */
  #form(competition) {
    return html`<form @submit=${(/** @type {Event} */ e) => this.#open(e)}>
      <section>
        <h2>${t('screen.competition')}</h2>
        <select aria-label=${t('screen.competition')} @change=${(/** @type {any} */ e) => this.#set('competition', e.target.value)}>
          ${this.competitions.map((each) => html`<option value=${each.id} ?selected=${each === competition}>${titleIn(each.title, language())}${each.dates[0] ? ` · ${longDate(each.dates[0])}` : ''}</option>`)}
        </select>
        <h2>${t('screen.view')}</h2>
        <div class="views">${VIEW_NAMES.map((view) => this.#view(view))}</div>
      </section>
      <section>
        <h2>${t(this.single ? 'screen.event' : 'screen.events')}</h2>
        <div class="checks">${competition.events.map((event) => this.#event(event))}</div>
        <h2>${t('screen.look')}</h2>
        ${this.#look()}
        <label class="name">${t('screen.screenName')}<input maxlength="60" .value=${this.chosen.get('screen') ?? ''} @input=${(/** @type {any} */ e) => this.#set('screen', e.target.value.trim())}></label>
        <p class="go">
          <button class="primary" type="submit"><kit-icon name="screen"></kit-icon>${t('screen.open')}</button>
          <code>${this.address}</code>
        </p>
      </section>
    </form>`;
  }

  /** @param {string} view */
  #view(view) {
    const checked = this.view === view;
    return html`<label class="view">
      <input type="radio" name="view" .checked=${checked} @change=${() => this.#set('view', view)}>
      ${viewPicture(view)}
      <b>${t(`screen.view.${view}`)}</b>
      <small>${t(`screen.about.${view}`)}</small>
    </label>`;
  }

  /** @param {import('../catalogue.js').EventEntry} event */
  #event({id, title, state}) {
    return html`<label class="check">
      ${
        this.single
          ? html`<input type="radio" name="event" .checked=${this.event === id} @change=${() => this.#set('event', id)}>`
          : html`<input type="checkbox" .checked=${this.chosen.getAll('event').includes(id)} @change=${() => this.#toggleEvent(id)}>`
      }
      <span>${titleIn(title, language())}</span><small>${t(`screen.state.${state}`)}</small>
    </label>`;
  }

  #look() {
    const languages = LANGUAGES.map((each) => /** @type {[string, string]} */ ([each, LANGUAGE_NAMES[each]]));
    const none = /** @type {[string, string]} */ (['', t('screen.none')]);
    return html`<div class="look">
      ${this.#select('lang', t('screen.firstLanguage'), [['', t('screen.ownLanguage')], ...languages])}
      ${this.#select('second', t('screen.secondLanguage'), [none, ...languages])}
      ${this.#select('theme', t('screen.theme'), [['', t('screen.themeAuto')], ['light', t('screen.themeLight')], ['dark', t('screen.themeDark')]])}
      ${this.#select('distance', t('screen.distance'), [['', t('screen.usual')], ...DISTANCES.map((each) => /** @type {[string, string]} */ ([String(each), t('screen.metres', {count: each})]))])}
      ${this.#select('diagonal', t('screen.diagonal'), [['', t('screen.usual')], ...DIAGONALS.map((each) => /** @type {[string, string]} */ ([String(each), t('screen.inches', {count: each})]))])}
      <label class="check"><input type="checkbox" .checked=${this.chosen.get('overlay') === '1'} @change=${(/** @type {any} */ e) => this.#set('overlay', e.target.checked ? '1' : '')}><span>${t('screen.overlay')}</span></label>
    </div>`;
  }

  /**
   * @param {string} name
   * @param {string} label
   * @param {[string, string][]} options
   */
  #select(name, label, options) {
    const chosen = this.chosen.get(name) ?? '';
    return html`<label>${label}<select @change=${(/** @type {any} */ e) => this.#set(name, e.target.value)}>
      ${options.map(([value, words]) => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`)}
    </select></label>`;
  }

  /** @param {Event} submit */
  #open(submit) {
    submit.preventDefault();
    location.assign(this.address);
  }
}

customElements.define('chooser-view', ChooserView);
