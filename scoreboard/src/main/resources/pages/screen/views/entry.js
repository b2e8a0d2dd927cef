// View `entry`: one contestant's card. Without a chosen entry it follows whoever got the newest mark.

import {html, nothing} from 'lit';
import {subtract} from '/kit/decimal.js';
import {language, titleIn} from '/kit/i18n.js';
import {styleVars} from '/kit/style-vars.js';
import {phoneLink} from '../assignment.js';
import {bilingualStyles, say, sayTitle, secondLanguage} from '../bilingual.js';
import {BoardView} from '../board-view.js';
import {PageTurner} from '../page-turner.js';
import {ring} from '../parts/ring.js';
import {waiting, waitingStyles} from '../parts/waiting.js';
import {entryStyles} from './entry-style.js';
import '../parts/board-frame.js';

/** @typedef {import('/kit/standings-types.js').Standings} Standings */
/** @typedef {import('/kit/standings-types.js').Row} Row */
/** @typedef {import('/kit/standings-types.js').SchemeNode} SchemeNode */

/** How much higher a line is that says its title in two languages. */
const TWO_LANGUAGES = 1.4;

export class EntryView extends BoardView {
  static styles = [waitingStyles, bilingualStyles, entryStyles];

  turner = new PageTurner(this, () => this.assignment.seconds, this.lapOver);
  /** @type {{event: string, entry: string} | null} */
  #followed = null;

  render() {
    const chosen = this.#chosen();
    const standings = chosen && this.standings(chosen.event);
    const index = standings ? standings.rows.findIndex((row) => row.entry === chosen.entry) : -1;
    return html`<board-frame
      .over=${this.competitionTitle}
      .heading=${standings ? standings.title : this.eventTitle(this.events[0])}
      .state=${standings?.state ?? ''}
      .frozenAt=${standings?.frozenAt ?? null}
      .feed=${this.feed}
      .shows=${chosen ? [chosen.event] : this.events}
      .link=${phoneLink(this.assignment, chosen?.event)}
    >
      ${standings && index >= 0 ? this.#card(standings, index) : waiting(this.feed)}
    </board-frame>`;
  }

  /** @returns {{event: string, entry: string} | null} */
  #chosen() {
    const wanted = this.assignment.entry;
    const held = (/** @type {string} */ entry) => this.events.find((event) => this.standings(event)?.rows.some((row) => row.entry === entry));
    const event = wanted ? held(wanted) : undefined;
    if (wanted) return event ? {event, entry: wanted} : null;
    const latest = this.latest;
    if (latest) this.#followed = {event: latest.event, entry: latest.change.entry};
    return this.#followed ?? this.#anybody();
  }

  #anybody() {
    const event = this.events.find((each) => this.standings(each)?.rows.length);
    const entry = event && this.standings(event)?.rows[0].entry;
    return event && entry ? {event, entry} : null;
  }

  /**
   * @param {Standings} standings
   * @param {number} index
   */
  #card(standings, index) {
    const row = standings.rows[index];
    const fresh = this.news(standings.event).changes.get(row.entry);
    return html`<article class="card ${fresh ? 'fresh' : ''}">
      <div class="who">
        <p class="entry">${row.entry}${row.station ? html` · ${say('screen.station', {station: row.station})}` : nothing}</p>
        <h2>${row.name ?? row.entry}</h2>
        ${row.delegation ? html`<p class="delegation">${sayTitle(standings.delegations[row.delegation]?.title ?? row.delegation)}</p>` : nothing}
        <div class="result">
          ${row.rank ? html`<div class="rank"><b>${row.rank}</b><small>${say(row.tied ? 'screen.tied' : 'screen.rank')}</small></div>` : nothing}
          <div class="total"><b>${row.status === 'competing' ? (row.total ?? '–') : say(`screen.status.${row.status}`)}</b><small>${say('screen.total')}${this.#max(standings)}</small></div>
          ${row.scale700 === undefined ? nothing : html`<div class="total"><b>${row.scale700}</b><small>${say('screen.scale700')}</small></div>`}
        </div>
        <p class="progress">${ring(row.marked)} ${say('screen.marked', {marked: row.marked})}</p>
        ${this.#neighbour(standings, row, standings.rows[index - 1])}
      </div>
      <div class="parts" ${styleVars({'--lines': countLines(standings.scheme.parts ?? [], 0) * (secondLanguage() ? TWO_LANGUAGES : 1), '--value-room': valueRoom(standings.scheme.parts ?? [], row)})}>${(standings.scheme.parts ?? []).map((node) => this.#part(row, node, fresh, 0))}</div>
    </article>`;
  }

  /** @param {Standings} standings */
  #max({scheme}) {
    return scheme.max ? ` / ${scheme.max}` : '';
  }

  /**
   * @param {Standings} standings
   * @param {Row} row
   * @param {Row | undefined} above
   */
  #neighbour(standings, row, above) {
    if (!above?.total || !row.total || !row.rank || above.rank === row.rank) return nothing;
    return html`<p class="gap">${say('screen.behind', {gap: subtract(above.total, row.total), rank: above.rank, who: above.name ?? above.entry})}</p>`;
  }

  /**
   * @param {Row} row
   * @param {SchemeNode} node
   * @param {import('../what-changed.js').Change | undefined} fresh
   * @param {number} depth
   * @returns {import('lit').TemplateResult}
   */
  #part(row, node, fresh, depth) {
    const value = row.parts[node.id];
    const share = value && node.max ? Math.max(0, Math.min(1, Number(value) / Number(node.max))) : 0; // for the bar only
    const isNew = fresh?.parts.some((part) => part.node.id === node.id);
    return html`<div class="part depth-${depth} ${isNew ? 'new' : ''}">
        <span class="title">${depth < 2 ? sayTitle(node.title) : titleIn(node.title, language())}</span>
        <span class="bar" ${styleVars({'--share': share})}></span>
        <span class="value">${value ?? '–'}${node.max ? html`<small>/${node.max}</small>` : nothing}</span>
      </div>
      ${depth < 2 ? (node.parts ?? []).map((each) => this.#part(row, each, fresh, depth + 1)) : nothing}`;
  }
}

/**
 * @param {readonly SchemeNode[]} nodes
 * @param {number} depth
 * @returns {number} how many lines the parts take, in lines of the first level
 */
function countLines(nodes, depth) {
  return nodes.reduce((sum, node) => sum + 1 - depth * 0.12 + (depth < 2 ? countLines(node.parts ?? [], depth + 1) : 0), 0);
}

const DIGIT = 0.6;
/** How much smaller the highest mark beside a value is; see `.value small`. */
const SMALL = 0.72;
const LEAST_ROOM = 4.4;

/**
 * @param {readonly SchemeNode[]} nodes of the first level, whose type is the largest
 * @param {Row} row
 * @returns {number} how wide the values are, in em of a line
 */
const valueRoom = (nodes, row) =>
  Math.max(LEAST_ROOM, ...nodes.map(({id, max}) => DIGIT * ((row.parts[id] ?? '–').length + (max ? SMALL * (String(max).length + 1) : 0))));

customElements.define('entry-view', EntryView);
