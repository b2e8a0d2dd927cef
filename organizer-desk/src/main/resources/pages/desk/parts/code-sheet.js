// <code-sheet>: sign-in codes with their QR codes, to hold before a tablet or a telephone.

import {LitElement, css, html} from 'lit';
import {LocaleController} from '/kit/locale-controller.js';
import {t} from '/kit/i18n.js';
import {controlStyles} from '/kit/parts/controls.js';

class CodeSheet extends LitElement {
  static properties = {codes: {attribute: false}, title: {}};
  static styles = [
    controlStyles,
    css`
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr));
        gap: var(--space-4);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        justify-items: center;
        gap: var(--space-2);
        padding: var(--space-4);
        border: 1px dashed var(--paper-line-strong);
        text-align: center;
      }
      img {
        width: 10rem;
        background: #fff;
        padding: var(--space-2);
      }
      code {
        font-size: var(--text-l);
        letter-spacing: 0.1em;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
        justify-content: space-between;
        align-items: center;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {{name: string, code: string, qr: string}[]} */
    this.codes = [];
    this.title = '';
    new LocaleController(this);
  }

  render() {
    return html`<section class="card" role="status">
      <div class="row">
        <h2>${t('desk.codes')}</h2>
        <button @click=${() => this.dispatchEvent(new CustomEvent('closed'))}>${t('desk.codes.close')}</button>
      </div>
      <p>${t('desk.codes.hint')}</p>
      <ul>
        ${this.codes.map((one) => html`<li><b>${one.name}</b><img src=${one.qr} alt=${t('desk.codes.qr')} /><code>${one.code}</code><small>${this.title}</small></li>`)}
      </ul>
    </section>`;
  }
}

customElements.define('code-sheet', CodeSheet);
