// Short notices at the foot of the page: what was done, with an undo, or what went wrong until it is closed or the screen is left.

import {LitElement, css, html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {LocaleController} from '/kit/locale-controller.js';
import {t} from '/kit/i18n.js';
import {controlStyles} from '/kit/parts/controls.js';
import '/kit/parts/icon.js';

const LIFE = 8000;
/** @typedef {{id: number, text: string, kind: 'done' | 'failed', undo?: () => Promise<unknown>, items: string[]}} Toast */

/** @type {Toast[]} */
let toasts = [];
let last = 0;
const news = new EventTarget();

/**
 * Says that something was done.
 * @param {string} text
 * @param {() => Promise<unknown>} [undo]
 */
export function done(text, undo) {
  const toast = put({text, kind: 'done', undo, items: []});
  setTimeout(() => drop(toast.id), undo ? LIFE * 2 : LIFE);
}

/**
 * Says what went wrong, with every single problem; stays until it is closed or the screen is left.
 * @param {Error & {problems?: {path: string, detail: string}[]}} failure
 */
export function failed(failure) {
  const items = (failure.problems ?? []).map(({path, detail}) => (path ? `${path}: ${detail}` : detail));
  put({text: failure.message, kind: 'failed', items: items.length > 1 || !failure.message ? items : []});
}

/** @param {Omit<Toast, 'id'>} toast */
function put(toast) {
  const known = {...toast, id: ++last};
  const stays = (/** @type {Toast} */ each) => each.text !== toast.text && (toast.kind === 'failed' || each.kind === 'failed');
  toasts = [...toasts.filter(stays), known].slice(-4); // one thing done at a time: the undo is that of the last
  news.dispatchEvent(new Event('change'));
  return known;
}

/** @param {number} id */
function drop(id) {
  toasts = toasts.filter((each) => each.id !== id);
  news.dispatchEvent(new Event('change'));
}

/** What went wrong on one screen says nothing about the next. */
function forget() {
  toasts = toasts.filter((each) => each.kind === 'done');
  news.dispatchEvent(new Event('change'));
}

/** <desk-toasts>: where they show, once on the page. */
export class DeskToasts extends LitElement {
  static styles = [
    controlStyles,
    css`
      :host {
        position: fixed;
        z-index: 30;
        inset-inline: var(--space-4);
        bottom: var(--space-4);
        display: grid;
        gap: var(--space-2);
        justify-items: end;
        pointer-events: none;
      }
      .toast + .toast {
        margin-top: var(--space-2);
      }
      .toast {
        pointer-events: auto;
        display: flex;
        align-items: flex-start;
        gap: var(--space-3);
        width: fit-content;
        max-width: min(40rem, 100%);
        margin-inline-start: auto;
        padding: var(--space-2) var(--space-2) var(--space-2) var(--space-4);
        border: 1px solid var(--paper-line-strong);
        border-radius: var(--radius-m);
        background: var(--paper-raised);
        color: var(--ink);
        box-shadow: var(--shadow);
      }
      .failed {
        border-color: var(--bad);
      }
      .toast > kit-icon {
        margin-top: 0.9rem;
        color: var(--good);
      }
      .failed > kit-icon {
        color: var(--bad);
      }
      div.words {
        flex: 1;
        padding-block: 0.7rem;
        max-height: 40vh;
        overflow: auto;
        overflow-wrap: anywhere;
        font-size: var(--text-s);
        white-space: pre-line;
      }
      ul {
        margin: var(--space-2) 0 0;
        padding-inline-start: var(--space-4);
      }
    `,
  ];

  constructor() {
    super();
    new LocaleController(this);
    news.addEventListener('change', () => this.requestUpdate());
    addEventListener('hashchange', forget);
  }

  /** @param {Toast} toast */
  async #undo(toast) {
    drop(toast.id);
    try {
      await toast.undo?.();
      done(t('desk.toast.undone'));
    } catch (failure) {
      failed(/** @type {Error} */ (failure));
    }
  }

  /** @param {Toast} toast */
  #one(toast) {
    return html`<div class="toast ${toast.kind}">
      <kit-icon name=${toast.kind === 'done' ? 'check' : 'alert'}></kit-icon>
      <div class="words">${toast.text}${toast.items.length ? html`<ul>${toast.items.map((item) => html`<li>${item}</li>`)}</ul>` : nothing}</div>
      ${toast.undo ? html`<button class="quiet" @click=${() => this.#undo(toast)}><kit-icon name="undo"></kit-icon>${t('desk.toast.undo')}</button>` : nothing}
      <button class="quiet" aria-label=${t('desk.toast.close')} @click=${() => drop(toast.id)}><kit-icon name="close"></kit-icon></button>
    </div>`;
  }

  render() {
    const one = (/** @type {Toast} */ toast) => this.#one(toast);
    return html`<div role="status">${repeat(toasts.filter((each) => each.kind === 'done'), (each) => each.id, one)}</div>
      <div role="alert">${repeat(toasts.filter((each) => each.kind === 'failed'), (each) => each.id, one)}</div>`;
  }
}

customElements.define('desk-toasts', DeskToasts);
