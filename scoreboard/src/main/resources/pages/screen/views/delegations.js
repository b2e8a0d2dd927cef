// View `delegations`: what each delegation has won; for a friendly match of two, both sides face each other.

import {html, nothing} from 'lit';
import {styleVars} from '/kit/style-vars.js';
import {phoneLink} from '../assignment.js';
import {bilingualStyles, say, sayTitle} from '../bilingual.js';
import {BoardView} from '../board-view.js';
import {delegationTable} from '../delegation-table.js';
import {PageTurner} from '../page-turner.js';
import {waiting, waitingStyles} from '../parts/waiting.js';
import {delegationStyles} from './delegations-style.js';
import '../parts/board-frame.js';

/** @typedef {import('../delegation-table.js').DelegationTable} Table */
/** @typedef {import('../delegation-table.js').DelegationLine} Line */

export class DelegationsView extends BoardView {
  static styles = [waitingStyles, bilingualStyles, delegationStyles];

  turner = new PageTurner(this, () => this.assignment.seconds, this.lapOver);

  render() {
    const all = this.events.flatMap((event) => this.standings(event) ?? []);
    const table = delegationTable(all, this.assignment.points);
    return html`<board-frame
      .over=${this.competitionTitle}
      .heading=${html`${say('screen.delegations')}`}
      .feed=${this.feed}
      .shows=${this.events}
      .link=${phoneLink(this.assignment)}
    >
      ${all.length ? this.#body(table) : waiting(this.feed)}
    </board-frame>`;
  }

  /** @param {Table} table */
  #body(table) {
    const withheld = this.events.length - table.counted.length;
    const lines = table.lines.length === 2 ? table.awards.length + (this.assignment.points.length ? 2 : 1) : Math.min(8, table.lines.length);
    return html`<div class="board" ${styleVars({'--lines': lines})}>
      ${table.lines.length ? (table.lines.length === 2 ? this.#match(table) : this.#table(table)) : html`<p class="empty">${say('screen.delegationsLater')}</p>`}
      ${withheld && table.lines.length ? html`<p class="note">${say('screen.delegationsWithheld', {count: withheld})}</p>` : nothing}
    </div>`;
  }

  /** @param {Table} table */
  #match({awards, lines, order}) {
    const [left, right] = [...lines].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
    return html`<div class="match">
      ${this.#side(left)} ${this.#side(right)}
      <div class="rows">
        ${awards.map((title, level) => html`<div class="line award-${Math.min(level, 3)}">
          <b class=${lead(left, right, level)}>${left.awards[level]}</b><span>${sayTitle(title)}</span><b class=${lead(right, left, level)}>${right.awards[level]}</b>
        </div>`)}
        <div class="line quiet"><b>${left.entries}</b><span>${say('screen.entries')}</span><b>${right.entries}</b></div>
        ${left.points !== null ? html`<div class="line"><b>${left.points}</b><span>${say('screen.points')}</span><b>${right.points}</b></div>` : nothing}
      </div>
    </div>`;
  }

  /** @param {Line} line */
  #side(line) {
    return html`<h2 class=${line.place === 1 ? 'leads' : ''}>${sayTitle(line.title)}</h2>`;
  }

  /** @param {Table} table */
  #table({awards, lines}) {
    const points = this.assignment.points.length > 0;
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${say('screen.rank')}</th>
          <th scope="col" class="name">${say('screen.delegation')}</th>
          ${awards.map((title, level) => html`<th scope="col" class="award-${Math.min(level, 3)}">${sayTitle(title)}</th>`)}
          <th scope="col">${say('screen.entries')}</th>
          ${points ? html`<th scope="col">${say('screen.points')}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${lines.map((line) => html`<tr>
          <td class="place">${line.place}</td>
          <th scope="row" class="name">${sayTitle(line.title)}</th>
          ${line.awards.map((many, level) => html`<td class="award-${Math.min(level, 3)}">${many}</td>`)}
          <td class="quiet">${line.entries}</td>
          ${points ? html`<td>${line.points}</td>` : nothing}
        </tr>`)}
      </tbody>
    </table>`;
  }
}

/**
 * @param {Line} mine
 * @param {Line} theirs
 * @param {number} level
 */
const lead = (mine, theirs, level) => (mine.awards[level] > theirs.awards[level] ? 'more' : '');

customElements.define('delegations-view', DelegationsView);
