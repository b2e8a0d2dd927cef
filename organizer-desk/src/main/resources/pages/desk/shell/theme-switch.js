// <desk-theme>: light or dark.

import {html} from 'lit';
import {t} from '/kit/i18n.js';
import {chooseTheme} from '/kit/theme.js';
import {DeskElement} from '../parts/desk-element.js';
import '/kit/parts/icon.js';

/** Whether the page is dark now, by choice or by the machine's wish. */
function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

export class DeskTheme extends DeskElement {
  static withoutDocument = true;
  #turn() {
    chooseTheme(isDark() ? 'light' : 'dark');
    this.requestUpdate();
  }

  render() {
    const words = t(isDark() ? 'desk.theme.light' : 'desk.theme.dark');
    return html`<button class="quiet" title=${words} aria-label=${words} @click=${this.#turn}>
      <kit-icon name=${isDark() ? 'sun' : 'moon'}></kit-icon>
    </button>`;
  }
}

customElements.define('desk-theme', DeskTheme);
