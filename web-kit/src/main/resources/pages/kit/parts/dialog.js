// <kit-dialog>: a modal on the browser's own <dialog>, and `ask`, which puts one question and waits for the answer.

import {LitElement, css, html} from 'lit';
import {t} from '../messages.js';
import {controlStyles} from './controls.js';

export class KitDialog extends LitElement {
  static properties = {heading: {}, wide: {type: Boolean, reflect: true}};

  static styles = [
    controlStyles,
    css`
      dialog {
        width: min(34rem, calc(100vw - 2rem));
        max-height: calc(100dvh - 2rem);
        padding: 0;
        border: 1px solid var(--paper-line);
        border-radius: var(--radius-l);
        background: var(--paper-raised);
        color: var(--ink);
        box-shadow: var(--shadow);
        overflow: auto;
      }
      :host([wide]) dialog {
        width: min(52rem, calc(100vw - 2rem));
      }
      dialog::backdrop {
        background: var(--shade);
      }
      h2 {
        margin: 0;
        padding: var(--space-5) var(--space-5) 0;
        font: 700 var(--text-l) / var(--leading-tight) var(--font-head);
      }
      .body {
        padding: var(--space-4) var(--space-5);
      }
      ::slotted(form) {
        display: grid;
        gap: var(--space-4);
      }
      footer {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: var(--space-3);
        padding: 0 var(--space-5) var(--space-5);
      }
    `,
  ];

  constructor() {
    super();
    this.heading = '';
    /** For a table; a question is narrow. */
    this.wide = false;
  }

  /** @returns {HTMLDialogElement} */
  get dialog() {
    return /** @type {HTMLDialogElement} */ (this.renderRoot.querySelector('dialog'));
  }

  async show() {
    await this.updateComplete;
    if (!this.dialog.open) this.dialog.showModal();
  }

  /**
   * Stands in the page until it is closed.
   * @param {string} [focused] what is written into first, where the browser would choose a button
   * @returns {Promise<string>} what it was closed with; empty for Escape
   */
  async answer(focused = '') {
    document.body.append(this);
    await this.show();
    if (focused) /** @type {HTMLElement | null} */ (this.querySelector(focused))?.focus();
    const answer = await new Promise((resolve) =>
      this.addEventListener('closed', (e) => resolve(/** @type {CustomEvent} */ (e).detail), {once: true}),
    );
    this.remove();
    return answer;
  }

  /** @param {string} [value] becomes the detail of the `closed` event */
  close(value = '') {
    this.dialog.close(value);
  }

  #closed() {
    this.dispatchEvent(new CustomEvent('closed', {detail: this.dialog.returnValue}));
  }

  render() {
    return html`<dialog aria-labelledby="heading" @close=${this.#closed}>
      <h2 id="heading">${this.heading}</h2>
      <div class="body"><slot></slot></div>
      <footer><slot name="actions"></slot></footer>
    </dialog>`;
  }
}

customElements.define('kit-dialog', KitDialog);

/**
 * An empty dialog under a heading.
 * @param {string} heading
 */
export function dialogOf(heading) {
  const dialog = /** @type {KitDialog} */ (document.createElement('kit-dialog'));
  dialog.heading = heading;
  return dialog;
}

/**
 * One question; resolves to true only when it was confirmed (Escape is a no).
 * @param {{heading: string, body?: string, confirm: string, cancel?: string, danger?: boolean}} question
 * @returns {Promise<boolean>}
 */
export async function ask({heading, body = '', confirm, cancel = t('kit.cancel'), danger = false}) {
  const dialog = dialogOf(heading);
  dialog.append(body, action(cancel, '', () => dialog.close()), action(confirm, danger ? 'danger' : 'primary', () => dialog.close('yes')));
  return (await dialog.answer()) === 'yes';
}

/**
 * A button at a dialog's foot.
 * @param {string} text
 * @param {string} className
 * @param {() => void} act
 */
export function action(text, className, act) {
  const button = document.createElement('button');
  button.slot = 'actions';
  button.className = className;
  button.textContent = text;
  button.addEventListener('click', act);
  return button;
}
