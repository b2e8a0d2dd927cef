// <kit-keypad>: an own number pad for gloved fingers, instead of the system's keyboard that covers half of the page and
// zooms. Fires `key` with the key's name in `detail`: a digit, `.`, `:`, `-` or `back`.
import {LitElement, css, html, nothing} from 'lit';
import {LocaleController} from '../locale-controller.js';
import {t} from '../messages.js';
import {controlStyles} from '../parts/controls.js';
import '../parts/icon.js';

export class KitKeypad extends LitElement {
  static properties = {decimal: {type: Boolean}, negative: {type: Boolean}, colon: {type: Boolean}};

  static styles = [
    controlStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: repeat(3, 1fr);
        gap: var(--space-2);
      }
      button {
        min-height: 3.25rem;
        font-size: var(--text-l);
        font-weight: 500;
      }
      button:active {
        background: var(--paper-sunken);
      }
      .wide {
        grid-column: 1 / -1;
      }
    `,
  ];

  constructor() {
    super();
    this.decimal = false;
    this.negative = false;
    this.colon = false;
    new LocaleController(this);
  }

  /** @param {string} key */
  #press(key) {
    this.dispatchEvent(new CustomEvent('key', {detail: key}));
  }

  /** @param {string} key @param {string} [label] */
  #key(key, label) {
    return html`<button type="button" aria-label=${label ?? nothing} @click=${() => this.#press(key)}>
      ${key}
    </button>`;
  }

  render() {
    const extra = this.decimal
      ? this.#key('.', t('kit.keypad.point'))
      : this.negative
        ? this.#key('-', t('kit.keypad.minus'))
        : html`<span></span>`;
    return html`${['7', '8', '9', '4', '5', '6', '1', '2', '3'].map((digit) => this.#key(digit))} ${extra}
      ${this.#key('0')}
      <button type="button" aria-label=${t('kit.keypad.back')} @click=${() => this.#press('back')}>
        <kit-icon name="backspace"></kit-icon>
      </button>
      ${this.decimal && this.negative ? this.#key('-', t('kit.keypad.minus')) : nothing}
      ${this.colon ? this.#key(':', t('kit.keypad.colon')) : nothing}`;
  }
}

customElements.define('kit-keypad', KitKeypad);
