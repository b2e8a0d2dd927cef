// Recomputes a draw from its published sheet, seed and words, as docs/draws.md describes it. Nothing here asks a server.

import {drawStream} from './draw/stream.js';
import {fromHex, sha256, toHex} from './draw/sha256.js';
import {readSheet} from './draw/sheet.js';
import {wishes} from './draw/wishes.js';

const EXCHANGES = 50_000;

/**
 * @typedef {object} Recomputed
 * @property {string} commitment what must have been published before the draw
 * @property {string} sheetHash likewise
 * @property {{entry: string, place: string}[]} rows in the order of the places
 * @property {number} violations how often the sheet's wishes are not met
 */

/**
 * @param {string} text the sheet, to the letter
 * @param {string} seed 64 hexadecimal digits
 * @param {string} words
 * @returns {Recomputed}
 */
export function recompute(text, seed, words) {
  if (!/^[0-9a-f]{64}$/.test(seed)) throw new RangeError('seed');
  const sheet = readSheet(text);
  const sheetHash = toHex(sha256(new TextEncoder().encode(text)));
  const below = drawStream(fromHex(seed), `${sheetHash}\n${words}`);
  const order = sheet.entries.map((_, at) => at);
  for (let last = order.length - 1; last > 0; last--) exchange(order, last, below(last + 1));
  const violations = mend(order, below, wishes(sheet));
  return {
    commitment: toHex(sha256(fromHex(seed))),
    sheetHash,
    rows: order.map((entry, at) => ({entry: sheet.entries[entry].id, place: sheet.places[at].id})),
    violations,
  };
}

/**
 * @param {number[]} order
 * @param {(bound: number) => number} below
 * @param {(order: number[]) => number} count
 */
function mend(order, below, count) {
  let violations = count(order);
  for (let tried = 0; violations > 0 && tried < EXCHANGES; tried++) {
    const one = below(order.length);
    const other = below(order.length);
    exchange(order, one, other);
    const after = count(order);
    if (after > violations) exchange(order, one, other);
    else violations = after;
  }
  return violations;
}

/**
 * @param {number[]} order
 * @param {number} one
 * @param {number} other
 */
function exchange(order, one, other) {
  [order[one], order[other]] = [order[other], order[one]];
}
