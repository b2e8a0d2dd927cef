// <desk-search>: Ctrl-K: a box that finds people, entries and pages; arrow keys choose, Enter opens.

import {css, html} from 'lit';
import {t} from '/kit/i18n.js';
import '/kit/parts/icon.js';
import {DeskElement} from '../parts/desk-element.js';
import {deskStyles} from '../parts/desk-styles.js';
import {everything, matching} from './found.js';

/** @type {Record<string, import('/kit/icons.js').IconName>} */
const ICONS = {page: 'list', event: 'flag', entry: 'tablet', contestant: 'people', judge: 'sign', mentor: 'people', competition: 'medal'};

export class DeskSearch extends DeskElement {
  static withoutDocument = true;
  static properties = {...DeskElement.properties, wanted: {state: true}, at: {state: true}, all: {state: true}};
  static styles = [
    deskStyles,
    css`
      dialog {
        width: min(38rem, calc(100vw - 2rem));
        margin-top: 8vh;
        padding: 0;
        border: 1px solid var(--paper-line);
        border-radius: var(--radius-l);
        background: var(--paper-raised);
        color: var(--ink);
        box-shadow: var(--shadow);
      }
      dialog::backdrop {
        background: var(--shade);
      }
      input {
        border: 0 !important;
        border-bottom: 1px solid var(--paper-line) !important;
        border-radius: 0 !important;
        font-size: var(--text-l) !important;
        padding: var(--space-4) !important;
      }
      ul {
        max-height: 55vh;
        margin: 0;
        padding: var(--space-2);
        overflow: auto;
        list-style: none;
      }
      li {
        display: flex;
        gap: var(--space-3);
        align-items: center;
        min-height: 2.75rem;
        padding: var(--space-1) var(--space-3);
        border-radius: var(--radius-s);
        cursor: pointer;
      }
      li[aria-selected='true'] {
        background: var(--seal-wash);
        color: var(--seal-strong);
      }
      li span {
        color: var(--ink-soft);
        font-size: var(--text-s);
      }
      li .kind {
        margin-inline-start: auto;
        white-space: nowrap;
      }
      .none {
        padding: var(--space-4);
      }
    `,
  ];

  constructor() {
    super();
    this.wanted = '';
    this.at = 0;
    /** @type {import('./found.js').Found[]} */
    this.all = [];
  }

  get #dialog() {
    return /** @type {HTMLDialogElement} */ (this.renderRoot.querySelector('dialog'));
  }

  /** Opens the box. */
  async show() {
    this.all = everything(this.desk);
    Object.assign(this, {wanted: '', at: 0});
    await this.updateComplete;
    if (!this.#dialog.open) this.#dialog.showModal();
    this.renderRoot.querySelector('input')?.focus();
  }

  /** @param {import('./found.js').Found | undefined} one */
  #open(one) {
    if (!one) return;
    this.#dialog.close();
    location.hash = one.href;
  }

  /** @param {KeyboardEvent} event @param {import('./found.js').Found[]} found */
  #keyed(event, found) {
    if (event.key === 'ArrowDown') this.at = Math.min(this.at + 1, found.length - 1);
    else if (event.key === 'ArrowUp') this.at = Math.max(this.at - 1, 0);
    else if (event.key === 'Enter') this.#open(found[this.at]);
    else return;
    event.preventDefault();
  }

  updated() {
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({block: 'nearest'});
  }

  render() {
    const found = matching(this.all, this.wanted);
    return html`<dialog aria-label=${t('desk.search')}>
      <input
        role="combobox"
        aria-expanded="true"
        aria-controls="found"
        aria-activedescendant=${found.length ? `found-${this.at}` : ''}
        aria-label=${t('desk.search')}
        placeholder=${t('desk.search.placeholder')}
        .value=${this.wanted}
        @input=${(/** @type {any} */ input) => Object.assign(this, {wanted: input.target.value, at: 0})}
        @keydown=${(/** @type {KeyboardEvent} */ event) => this.#keyed(event, found)}
      />
      <ul id="found" role="listbox" aria-label=${t('desk.search')}>
        ${found.map(
          (one, at) => html`<li id="found-${at}" role="option" aria-selected=${at === this.at} @click=${() => this.#open(one)}>
            <kit-icon name=${ICONS[one.kind]}></kit-icon><b>${one.title}</b><span>${one.detail}</span><span class="kind">${t(`desk.search.${one.kind}`)}</span>
          </li>`,
        )}
      </ul>
      ${found.length ? '' : html`<p class="none" role="status">${t('desk.search.none')}</p>`}
    </dialog>`;
  }
}

customElements.define('desk-search', DeskSearch);
