// <desk-drop accept=".xlsx" label="…">: a file dropped here or chosen; tells by `files` (detail: File[]).

import {LitElement, css, html} from 'lit';
import {LocaleController} from '/kit/locale-controller.js';
import {t} from '/kit/i18n.js';
import {controlStyles} from '/kit/parts/controls.js';
import '/kit/parts/icon.js';

export class DeskDrop extends LitElement {
  static properties = {accept: {}, label: {}, hint: {}, multiple: {type: Boolean}, over: {state: true}};
  static styles = [
    controlStyles,
    css`
      label {
        display: grid;
        justify-items: center;
        gap: var(--space-2);
        margin: 0;
        padding: var(--space-5);
        border: 1.5px dashed var(--paper-line-strong);
        border-radius: var(--radius-l);
        text-align: center;
        cursor: pointer;
      }
      label:hover,
      label.over {
        border-color: var(--seal);
        background: var(--seal-wash);
      }
      label:focus-within {
        outline: 3px solid var(--focus);
        outline-offset: 2px;
      }
      kit-icon {
        font-size: 1.75rem;
        color: var(--ink-faint);
      }
      span {
        color: var(--ink-soft);
        font-size: var(--text-s);
        font-weight: 400;
      }
    `,
  ];

  constructor() {
    super();
    this.accept = '';
    this.label = '';
    this.hint = '';
    this.multiple = false;
    this.over = false;
    new LocaleController(this);
  }

  /** @param {Iterable<File>} files */
  #tell(files) {
    const all = [...files];
    if (all.length) this.dispatchEvent(new CustomEvent('files', {detail: this.multiple ? all : all.slice(0, 1)}));
  }

  /** @param {Event} change */
  #chosen(change) {
    const input = /** @type {HTMLInputElement} */ (change.target);
    this.#tell(input.files ?? []);
    input.value = '';
  }

  /** @param {DragEvent} drop */
  #dropped(drop) {
    drop.preventDefault();
    this.over = false;
    this.#tell(drop.dataTransfer?.files ?? []);
  }

  /** @param {DragEvent} drag */
  #over(drag) {
    drag.preventDefault();
    this.over = true;
  }

  render() {
    return html`<label class=${this.over ? 'over' : ''} @dragover=${this.#over} @dragleave=${() => (this.over = false)} @drop=${this.#dropped}>
      <kit-icon name="upload"></kit-icon>${this.label || t('desk.drop')}<span>${this.hint}</span>
      <input class="visually-hidden" type="file" accept=${this.accept} ?multiple=${this.multiple} @change=${this.#chosen} />
    </label>`;
  }
}

customElements.define('desk-drop', DeskDrop);
