// One line of a ranking: place, who, parts, progress, total, and for some seconds what has just changed.

import {html, nothing} from 'lit';
import {language, titleIn} from '/kit/i18n.js';
import {signed} from '/kit/decimal.js';
import {say, sayTitle} from '../bilingual.js';
import {progressOf, ring} from './ring.js';

/** @typedef {import('/kit/standings-types.js').Standings} Standings */
/** @typedef {import('/kit/standings-types.js').Row} Row */
/** @typedef {import('../what-changed.js').Change} Change */

/** No word is smaller, in pixels; `--least` in screen.css. */
export const LEAST = 12;
/** The words beside a name, in em of the row's text, and the room that they take in em of their own. */
const SMALL = 0.42;
const BESIDE = 3.8;
const GAP = 0.3;
/** How much smaller a long name is, and how high its lines are; see the styles of `.name.long` and `.entry`. */
const LONG = 0.74;
const LEADING = 1.2;
const MOVE = 2.4;
const GAIN = 2;

/**
 * @typedef {object} RowLook
 * @property {Standings} standings
 * @property {import('../board-layout.js').BoardLayout} layout
 * @property {{above: boolean, below: boolean}} tie which neighbours have the same place
 * @property {Change | undefined} change
 * @property {number} won places won (negative: lost) by the last update
 */

/**
 * @param {Row} row
 * @param {RowLook} look
 */
export function rankingRow(row, look) {
  const {standings, layout} = look;
  const parts = (standings.scheme.parts ?? []).slice(0, layout.parts);
  return html`
    <span class="rank ${look.tie.above ? 'tie-above' : ''} ${look.tie.below ? 'tie-below' : ''}"><b class=${row.rank ? '' : 'none'}>${row.rank ?? '–'}</b></span>
    <span class="who">${who(row, look)}</span>
    ${layout.delegation ? html`<span class="delegation">${delegation(row, standings)}</span>` : nothing}
    ${parts.map((part) => html`<span class="part">${row.parts[part.id] ?? '–'}</span>`)}
    <span class="marked">${row.status === 'competing' ? ring(row.marked) : nothing}</span>
    <span class="total">${total(row)}</span>
    ${layout.scale ? html`<span class="part scale">${row.scale700 ?? '–'}</span>` : nothing}
  `;
}

/**
 * @param {Row} row
 * @param {RowLook} look
 */
function who(row, {change, won, standings, layout, tie}) {
  const name = row.name ?? row.entry;
  const width = textWidth(name);
  const team = !layout.delegation && row.delegation ? titleIn(standings.delegations[row.delegation]?.title ?? row.delegation, language()) : '';
  const small = Math.max(SMALL, LEAST / layout.text);
  const words = (row.name ? 1 : 0) + (tie.above || tie.below ? 1 : 0);
  const forName = layout.name - small * BESIDE * words - (team ? small * textWidth(team) + GAP : 0);
  const below = width > forName && width * LONG <= layout.name - GAP && (LONG + small) * LEADING * layout.text <= layout.rowHeight;
  const room = below ? layout.name - width * LONG : forName - width;
  const beside = html`${row.name ? html`<span class="entry">${row.entry}</span>` : nothing}
    ${team ? html`<span class="entry">${team}</span>` : nothing}
    ${tie.above || tie.below ? html`<span class="entry">${say('screen.tied')}</span>` : nothing}`;
  return html`${below
      ? html`<span class="stack"><span class="name long">${name}</span><span>${beside}</span></span>`
      : html`<span class="name ${lengthClass(width, forName)}">${name}</span>${beside}`}
    ${(change || won) && room > MOVE ? html`<span class="news">${news(room > MOVE + GAIN ? change : undefined, won)}</span>` : nothing}`;
}

/**
 * @param {Change | undefined} change
 * @param {number} won
 */
function news(change, won) {
  return html`${won ? html`<span class=${won > 0 ? 'up' : 'down'}>${moved(won)}</span>` : nothing}
  ${change?.gain ? html`<span class=${change.gain.startsWith('-') ? 'loss' : 'gain'}>${signed(change.gain)}</span>` : nothing}`;
}

/** @param {number} won */
function moved(won) {
  return won > 0 ? html`▲ ${say('screen.up', {count: won})}` : html`▼ ${say('screen.down', {count: -won})}`;
}

/**
 * @param {Row} row
 * @param {Standings} standings
 */
function delegation(row, standings) {
  const id = row.delegation;
  return id ? sayTitle(standings.delegations[id]?.title ?? id) : nothing;
}

/** @param {Row} row */
function total(row) {
  if (row.status !== 'competing') return html`<span class="status">${say(`screen.status.${row.status}`)}</span>`;
  if (row.total === null) return html`<span class="none">–</span>`;
  return row.total;
}

/**
 * Whether a row's total can still change because marks are missing.
 * @param {Row} row
 */
export function isProvisional(row) {
  const {given, expected} = progressOf(row.marked);
  return row.total !== null && given < expected;
}

/**
 * Whether the event shows the 700-point scale beside its totals.
 * @param {readonly Row[]} rows
 */
export const hasScale = (rows) => rows.some((row) => row.scale700 !== undefined);

/**
 * The place of an award among the awards, for its colour; -1 without one.
 * @param {Row} row
 * @param {Standings} standings
 */
export function awardLevel(row, standings) {
  if (!row.award) return -1;
  const own = titleIn(row.award, language());
  return standings.awards.findIndex((award) => titleIn(award.title, language()) === own);
}

/**
 * Long names get smaller type and two lines rather than lost letters.
 * @param {number} width of the name, in em
 * @param {number} room in em
 */
function lengthClass(width, room) {
  if (width > room * 1.35) return 'very-long';
  return width > room ? 'long' : '';
}

/**
 * @param {string} name
 * @returns {number} about how wide it is, in em
 */
export const textWidth = (name) => [...name].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 1 : 0.56), 0);
