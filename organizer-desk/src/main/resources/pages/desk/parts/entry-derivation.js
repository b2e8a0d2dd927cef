// <entry-derivation>: how an entry's result came about, read when it is opened and again whenever the result is another one.

import {LitElement, css, html, nothing} from 'lit';
import {LocaleController} from '/kit/locale-controller.js';
import {t} from '/kit/i18n.js';
import {api} from '../shell/api.js';
import {derivation} from './derivation.js';
import {deskStyles} from './desk-styles.js';

class EntryDerivation extends LitElement {
  static properties = {event: {}, entry: {}, heading: {}, hint: {}, version: {}, names: {attribute: false}, found: {state: true}, failure: {state: true}};
  static styles = [
    deskStyles,
    css`
      .found {
        display: grid;
        gap: var(--space-3);
        margin-top: var(--space-3);
      }
    `,
  ];

  /** The version that is shown. */
  #of = '';
  #open = false;

  constructor() {
    super();
    /** The event's address in the API. */
    this.event = '';
    this.entry = '';
    this.heading = '';
    this.hint = '';
    /** Another text whenever the answer may be another one. */
    this.version = '';
    /** The judges' names by their ids. @type {Map<string, string>} */
    this.names = new Map();
    /** @type {any} */
    this.found = null;
    this.failure = '';
    new LocaleController(this);
  }

  updated() {
    if (this.#open) this.#read();
  }

  async #read() {
    const of = [this.event, this.entry, this.version].join(' ');
    if (of === this.#of) return;
    this.#of = of;
    try {
      this.found = await api.get(`${this.event}/entries/${encodeURIComponent(this.entry)}/derivation`);
      this.failure = '';
    } catch (refused) {
      this.failure = /** @type {Error} */ (refused).message;
    }
  }

  /** @param {Event} toggled */
  #toggle({currentTarget}) {
    this.#open = /** @type {HTMLDetailsElement} */ (currentTarget).open;
    if (this.#open) this.#read();
  }

  #answer() {
    const {total, rank, scheme, penalties, override} = this.found;
    return html`<div class="found">
      ${derivation(scheme, this.names)}
      ${penalties.map((/** @type {any} */ one) => html`<p>${t('desk.derived.penalty', one)}</p>`)}
      ${override ? html`<p>${t('desk.derived.override', {total: override})}</p>` : nothing}
      <p><b>${t('desk.derived.total', {total: total ?? '–', rank: rank ?? '–'})}</b></p>
    </div>`;
  }

  render() {
    return html`<details @toggle=${this.#toggle}>
      <summary><b>${this.heading}</b></summary>
      ${this.hint ? html`<p class="hint">${this.hint}</p>` : nothing}
      ${this.failure ? html`<p role="alert">${this.failure}</p>` : nothing} ${this.found ? this.#answer() : nothing}
    </details>`;
  }
}

customElements.define('entry-derivation', EntryDerivation);
