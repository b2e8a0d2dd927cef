// <kit-icon name="check">: one line icon, as large as the text around it. With `label` it speaks, else it is mute.

import {LitElement, css, html, svg} from 'lit';
import {ICONS} from '../icons.js';

export class KitIcon extends LitElement {
  static properties = {name: {}, label: {}};

  static styles = css`
    :host {
      display: inline-block;
      width: 1.15em;
      height: 1.15em;
      vertical-align: -0.18em;
      flex: none;
    }
    svg {
      display: block;
      width: 100%;
      height: 100%;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.8;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  `;

  constructor() {
    super();
    /** @type {import('../icons.js').IconName} */
    this.name = 'check';
    this.label = '';
  }

  render() {
    const path = svg`<path d=${ICONS[this.name] ?? ''}></path>`;
    return this.label
      ? html`<svg viewBox="0 0 24 24" role="img" aria-label=${this.label}>${path}</svg>`
      : html`<svg viewBox="0 0 24 24" aria-hidden="true">${path}</svg>`;
  }
}

customElements.define('kit-icon', KitIcon);
