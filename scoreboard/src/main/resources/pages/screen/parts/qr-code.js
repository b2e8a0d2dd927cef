// <qr-code>: a QR code to a page of this server, drawn by the server; nothing at all when it cannot be had.

import {LitElement, css, html, nothing} from 'lit';

export class QrCode extends LitElement {
  static properties = {path: {}, label: {}, hidden: {type: Boolean, reflect: true}};

  static styles = css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
    img {
      display: block;
      width: 100%;
      height: 100%;
      border-radius: 0.1em;
      background: #fff;
    }
  `;

  constructor() {
    super();
    this.path = '';
    this.label = '';
  }

  render() {
    if (!this.path) return nothing;
    return html`<img src="/api/qr.svg?path=${encodeURIComponent(this.path)}" alt=${this.label} @error=${() => (this.hidden = true)}>`;
  }
}

customElements.define('qr-code', QrCode);
