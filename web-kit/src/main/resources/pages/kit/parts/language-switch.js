// <kit-language>: the reader's choice among the three languages, each named in itself.

import {LitElement, css, html} from 'lit';
import {LANGUAGES, LANGUAGE_NAMES} from '../language.js';
import {LocaleController} from '../locale-controller.js';
import {language, setLanguage, t} from '../messages.js';
import {controlStyles} from './controls.js';
import './icon.js';

export class KitLanguage extends LitElement {
  static styles = [
    controlStyles,
    css`
      label {
        display: inline-flex;
        align-items: center;
        gap: var(--space-2);
        margin: 0;
        color: var(--ink-soft);
      }
      select {
        width: auto;
        border-color: transparent;
        background: transparent;
      }
    `,
  ];

  constructor() {
    super();
    new LocaleController(this);
  }

  /** Without a network the words may not be there, and the page stays as it is. @param {Event} change */
  #choose(change) {
    const select = /** @type {HTMLSelectElement} */ (change.target);
    const chosen = /** @type {import('../language.js').Language} */ (select.value);
    setLanguage(chosen).catch(() => (select.value = language()));
  }

  render() {
    return html`<label>
      <kit-icon name="globe" label=${t('kit.language')}></kit-icon>
      <select @change=${this.#choose}>
        ${LANGUAGES.map(
          (each) => html`<option value=${each} lang=${each} ?selected=${each === language()}>${LANGUAGE_NAMES[each]}</option>`,
        )}
      </select>
    </label>`;
  }
}

customElements.define('kit-language', KitLanguage);
