// <screen-cover>: lies over any view: black when the desk blanks the screen, its number in large when it identifies itself.

import {LitElement, css, html, nothing} from 'lit';
import {t} from '/kit/i18n.js';
import './qr-code.js';

export class ScreenCover extends LitElement {
  static properties = {registration: {attribute: false}, identifying: {state: true}};

  static styles = css`
    .blank,
    .identify {
      position: fixed;
      inset: 0;
      z-index: 1000;
    }
    .blank {
      background: #000;
    }
    .identify {
      display: grid;
      place-content: center;
      justify-items: center;
      background: var(--seal);
      color: var(--on-seal);
      font: 700 48vmin / 1 var(--font-head);
    }
    small {
      font-size: 9vmin;
    }
    qr-code {
      width: 22vmin;
      height: 22vmin;
      margin-top: 3vmin;
    }
  `;

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  constructor() {
    super();
    /** @type {import('../remote.js').Registration | null} */
    this.registration = null;
    this.identifying = false;
  }

  /** @param {number} seconds */
  identify(seconds) {
    this.identifying = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.identifying = false), seconds * 1000);
  }

  render() {
    return html`
      ${this.registration?.blank ? html`<div class="blank"></div>` : nothing}
      ${this.identifying ? html`<div class="identify">${this.registration?.number}<small>${this.registration?.name}</small><qr-code path=${`/desk/#/screens/${this.registration?.id}`} label=${t('screen.scanToAssign')}></qr-code></div>` : nothing}
    `;
  }
}

customElements.define('screen-cover', ScreenCover);
