// <kit-status>: whether what the page shows is live, and since when it is not. Quiet when all is well.

import {LitElement, css, html} from 'lit';
import {clockTime} from '../format.js';
import {LocaleController} from '../locale-controller.js';
import {t} from '../messages.js';
import './icon.js';

export class KitStatus extends LitElement {
  static properties = {stale: {type: Boolean, reflect: true}, since: {type: Number}};

  static styles = css`
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.4em;
      padding: 0.2em 0.7em;
      border-radius: var(--radius-full);
      background: var(--good-wash);
      color: var(--good);
      font-weight: 600;
      white-space: nowrap;
    }
    :host([stale]) {
      background: var(--warn-wash);
      color: var(--warn);
    }
  `;

  constructor() {
    super();
    this.stale = false;
    /** When the last news came, in milliseconds; 0 when none has come yet. */
    this.since = 0;
    new LocaleController(this);
  }

  connectedCallback() {
    super.connectedCallback();
    this.setAttribute('role', 'status');
  }

  render() {
    const text = !this.stale
      ? t('kit.live')
      : this.since
        ? t('kit.staleSince', {time: clockTime(this.since)})
        : t('kit.connecting');
    return html`<kit-icon name=${this.stale ? 'wifiOff' : 'wifi'}></kit-icon><span>${text}</span>`;
  }
}

customElements.define('kit-status', KitStatus);
