// <change-ticker>: what came in last and what it did, in one line.

import {LitElement, css, html, nothing} from 'lit';
import {LocaleController, language, t, titleIn} from '/kit/i18n.js';
import {signed} from '/kit/decimal.js';

/** @typedef {import('../what-changed.js').Change} Change */
/** @typedef {import('/kit/standings-types.js').Standings} Standings */

export class ChangeTicker extends LitElement {
  static properties = {latest: {attribute: false}, standings: {attribute: false}, withEvent: {type: Boolean}};

  static styles = css`
    b {
      color: var(--ink);
    }
  `;

  constructor() {
    super();
    /** @type {{event: string, change: Change} | null} */
    this.latest = null;
    /** @type {Standings | undefined} */
    this.standings = undefined;
    this.withEvent = false;
    new LocaleController(this);
  }

  render() {
    const change = this.latest?.change;
    if (!change || !this.standings) return nothing;
    return html`${this.withEvent ? html`${titleIn(this.standings.title, language())} · ` : nothing}<b
      >${change.row.entry}${change.row.name ? ` ${change.row.name}` : ''}</b
    >${change.parts.slice(0, 2).map((part) => html` · ${this.#part(part)}`)}${this.#place(change)}`;
  }

  /** @param {Change['parts'][number]} part */
  #part({node, value, gain}) {
    return `${titleIn(node.title, language())} ${value}${gain ? ` (${signed(gain)})` : ''}`;
  }

  /** @param {Change} change */
  #place({from, to}) {
    if (!to) return nothing;
    return html` · ${from && from !== to ? t('screen.fromTo', {from, to}) : t('screen.stays', {to})}`;
  }
}

customElements.define('change-ticker', ChangeTicker);
