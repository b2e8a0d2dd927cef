// <desk-head>: a screen's title, one line of what it is for, and its actions (slot `actions`).

import {LitElement, css, html, nothing} from 'lit';

export class DeskHead extends LitElement {
  static properties = {heading: {}, hint: {}};
  static styles = css`
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-start;
      justify-content: space-between;
      gap: var(--space-3) var(--space-5);
      margin-bottom: var(--space-5);
    }
    h1 {
      margin: 0;
      font: 700 var(--text-xl) / var(--leading-tight) var(--font-head);
      text-wrap: balance;
    }
    p {
      margin: var(--space-1) 0 0;
      max-width: 65ch;
      color: var(--ink-soft);
      font-size: var(--text-s);
    }
    .actions {
      display: flex;
      align-items: center;
      flex-wrap: wrap;
      gap: var(--space-2);
    }
    @media print {
      .actions {
        display: none;
      }
    }
  `;

  constructor() {
    super();
    this.heading = '';
    this.hint = '';
  }

  render() {
    return html`<div><h1>${this.heading}</h1>${this.hint ? html`<p>${this.hint}</p>` : nothing}</div>
      <div class="actions"><slot name="actions"></slot></div>`;
  }
}

customElements.define('desk-head', DeskHead);
