// <pairing-request>: from whom and how pairs are proposed. Tells `propose` with what the server is asked.

import {LitElement, css, html} from 'lit';
import {LocaleController} from '/kit/locale-controller.js';
import {language, t, titleIn} from '/kit/i18n.js';
import '/kit/parts/icon.js';
import {deskStyles} from '../parts/desk-styles.js';
import {checkField, fieldStyles} from '../parts/fields.js';

export class PairingRequest extends LitElement {
  static properties = {document: {attribute: false}, listed: {state: true}, cross: {state: true}, best: {state: true}};
  static styles = [
    deskStyles,
    fieldStyles,
    css`
      .best {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
        gap: var(--space-2) var(--space-4);
      }
      .best label {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-3);
        margin: 0;
        font-weight: 400;
      }
      .best input {
        width: 5.5rem !important;
        text-align: end;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {any} */
    this.document = null;
    this.listed = true;
    this.cross = true;
    /** How many places of each event. @type {Record<string, number>} */
    this.best = {};
    new LocaleController(this);
  }

  /** @param {Event} event */
  #send(event) {
    event.preventDefault();
    const results = Object.entries(this.best)
      .filter(([, places]) => places > 0)
      .map(([id, places]) => ({event: id, places}));
    const detail = {results, preferCrossDelegation: this.cross, ...(this.listed ? {} : {apprentices: []})};
    this.dispatchEvent(new CustomEvent('propose', {detail}));
  }

  /** @param {any} event */
  #event(event) {
    return html`<label
      >${titleIn(event.title, language())}
      <input
        type="number"
        min="0"
        max="10000"
        .value=${String(this.best[event.id] ?? 0)}
        @input=${(/** @type {any} */ input) => (this.best = {...this.best, [event.id]: Number(input.target.value)})}
    /></label>`;
  }

  render() {
    const count = this.document?.apprentices?.length ?? 0;
    return html`<form class="stack" @submit=${this.#send}>
      ${checkField({label: t('pairings.request.listed', {count}), value: this.listed, change: (listed) => (this.listed = listed)})}
      <details>
        <summary>${t('pairings.request.best')}</summary>
        <p class="hint">${t('pairings.request.bestHint')}</p>
        <div class="best">${(this.document?.events ?? []).map((/** @type {any} */ event) => this.#event(event))}</div>
      </details>
      ${checkField({label: t('pairings.request.cross'), value: this.cross, change: (cross) => (this.cross = cross)})}
      <div class="row"><button><kit-icon name="people"></kit-icon>${t('pairings.request.propose')}</button></div>
    </form>`;
  }
}

customElements.define('pairing-request', PairingRequest);
