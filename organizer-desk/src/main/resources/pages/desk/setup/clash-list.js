// <desk-clashes>: places that two people changed, each with both values; tells `chosen` when one of them is chosen.

import {LitElement, css, html, nothing} from 'lit';
import {t} from '/kit/i18n.js';
import {deskStyles} from '../parts/desk-styles.js';
import {placeText, valueText} from './clash-text.js';

/** @typedef {import('../shell/three-way.js').Clash} Clash */

const SIDES = /** @type {const} */ (['mine', 'theirs']);

export class DeskClashes extends LitElement {
  static properties = {clashes: {attribute: false}, names: {attribute: false}, sides: {state: true}};
  static styles = [
    deskStyles,
    css`
      fieldset {
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0 0 var(--space-2);
        font-weight: 600;
      }
      label {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0 var(--space-3);
        align-items: center;
        min-height: var(--touch);
        margin: 0;
        padding: var(--space-2) var(--space-3);
        border: 1.5px solid var(--paper-line-strong);
        border-radius: var(--radius-m);
        cursor: pointer;
      }
      label:has(:checked) {
        border-color: var(--seal);
        background: var(--seal-wash);
      }
      input {
        grid-row: span 2;
        accent-color: var(--seal);
      }
      .value {
        max-height: 9rem;
        overflow: auto;
        overflow-wrap: anywhere;
        font-weight: 400;
        white-space: pre-wrap;
      }
      .columns {
        grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
        gap: var(--space-3);
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Clash[]} */
    this.clashes = [];
    /** What ids stand for. @type {Map<string, string>} */
    this.names = new Map();
    /** By place. @type {Record<string, 'mine' | 'theirs'>} */
    this.sides = {};
  }

  /** What was chosen; null while something is open. @returns {import('../shell/three-way.js').Settled[] | null} */
  get settled() {
    const settled = this.clashes.map((clash) => ({...clash, side: this.sides[clash.path]}));
    return settled.every((each) => each.side) ? settled : null;
  }

  /** @param {typeof SIDES[number]} side @param {Clash[]} [which] */
  #choose(side, which = this.clashes) {
    this.sides = {...this.sides, ...Object.fromEntries(which.map((clash) => [clash.path, side]))};
    this.dispatchEvent(new Event('chosen'));
  }

  /** @param {Clash} clash */
  #clash(clash) {
    return html`<fieldset>
      <legend>${placeText(clash.keys, this.names)}</legend>
      <div class="columns">
        ${SIDES.map(
          (side) => html`<label
            ><input type="radio" name=${clash.path} .checked=${this.sides[clash.path] === side} @change=${() => this.#choose(side, [clash])} />
            <small>${t(`setup.clash.${side}`)}</small><span class="value">${valueText(clash[side], this.names)}</span></label
          >`,
        )}
      </div>
      <p class="hint">${t('setup.clash.before', {value: valueText(clash.before, this.names)})}</p>
    </fieldset>`;
  }

  render() {
    const all = this.clashes.length > 1;
    return html`<div class="stack">
      <p>${t('setup.clash.text')}</p>
      ${all ? html`<div class="row">${SIDES.map((side) => html`<button @click=${() => this.#choose(side)}>${t(`setup.clash.all.${side}`)}</button>`)}</div>` : nothing}
      ${this.clashes.map((clash) => this.#clash(clash))}
    </div>`;
  }
}

customElements.define('desk-clashes', DeskClashes);
