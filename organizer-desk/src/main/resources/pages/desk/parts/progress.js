// <desk-progress>: how far something is, as a bar and in numbers. Without `max` it only says that something runs.

import {LitElement, css, html, nothing} from 'lit';
import {wholeNumber} from '/kit/i18n.js';
import {styleVars} from '/kit/style-vars.js';

export class DeskProgress extends LitElement {
  static properties = {value: {type: Number}, max: {type: Number}, label: {}, compact: {type: Boolean}};
  static styles = css`
    :host {
      display: grid;
      gap: var(--space-1);
      min-width: 7rem;
      font-size: var(--text-s);
    }
    .bar {
      height: 0.5rem;
      border-radius: var(--radius-full);
      background: var(--paper-sunken);
      box-shadow: inset 0 0 0 1px var(--paper-line);
      overflow: hidden;
    }
    .done {
      width: calc(var(--share) * 100%);
      height: 100%;
      border-radius: inherit;
      background: var(--good);
      transition: width var(--motion) var(--ease);
    }
    .runs {
      --share: 0.35;
      animation: runs 1.4s infinite var(--ease);
    }
    @keyframes runs {
      from {
        transform: translateX(-100%);
      }
      to {
        transform: translateX(290%);
      }
    }
    .words {
      display: flex;
      justify-content: space-between;
      gap: var(--space-3);
      color: var(--ink-soft);
    }
  `;

  constructor() {
    super();
    this.value = 0;
    this.max = 0;
    this.label = '';
    this.compact = false;
  }

  render() {
    const known = this.max > 0;
    const share = known ? Math.min(1, this.value / this.max) : 0;
    return html`<div class="words">
        <span>${this.compact ? nothing : this.label}</span>${known ? html`<span>${wholeNumber(this.value)} / ${wholeNumber(this.max)}</span>` : nothing}
      </div>
      <div
        class="bar"
        role="progressbar"
        aria-label=${this.label}
        aria-valuemin="0"
        aria-valuemax=${known ? this.max : nothing}
        aria-valuenow=${known ? this.value : nothing}
      >
        ${known ? html`<div class="done" ${styleVars({'--share': share})}></div>` : html`<div class="done runs"></div>`}
      </div>`;
  }
}

customElements.define('desk-progress', DeskProgress);
