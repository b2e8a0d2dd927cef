// <desk-empty>: what a list shows while nothing is in it: what belongs here, and (in its slot) how to begin.

import {LitElement, css, html} from 'lit';
import '/kit/parts/icon.js';

export class DeskEmpty extends LitElement {
  static properties = {icon: {}, heading: {}, text: {}};
  static styles = css`
    :host {
      display: grid;
      justify-items: center;
      gap: var(--space-3);
      padding: var(--space-7) var(--space-4);
      border: 1.5px dashed var(--paper-line-strong);
      border-radius: var(--radius-l);
      text-align: center;
    }
    kit-icon {
      font-size: 2.25rem;
      color: var(--ink-faint);
    }
    h2 {
      margin: 0;
      font: 700 var(--text-l) / var(--leading-tight) var(--font-head);
    }
    p {
      margin: 0;
      max-width: 52ch;
      color: var(--ink-soft);
    }
    div {
      display: flex;
      flex-wrap: wrap;
      justify-content: center;
      gap: var(--space-3);
    }
  `;

  constructor() {
    super();
    /** @type {import('/kit/icons.js').IconName} */
    this.icon = 'list';
    this.heading = '';
    this.text = '';
  }

  render() {
    return html`<kit-icon name=${this.icon}></kit-icon>
      <h2>${this.heading}</h2>
      <p>${this.text}</p>
      <div><slot></slot></div>`;
  }
}

customElements.define('desk-empty', DeskEmpty);
