// What came in between two standings and what it did: the words beside a moving row. Pure.

import {subtract} from '/kit/decimal.js';

/** @typedef {import('/kit/standings-types.js').Standings} Standings */
/** @typedef {import('/kit/standings-types.js').Row} Row */
/** @typedef {import('/kit/standings-types.js').SchemeNode} SchemeNode */

/**
 * @typedef {object} Change
 * @property {string} entry
 * @property {Row} row
 * @property {number | null} from the place before
 * @property {number | null} to the place now
 * @property {string | null} gain of the total; null when there was or is none, or it stayed
 * @property {{node: SchemeNode, value: string, gain: string | null}[]} parts the lowest nodes that changed
 */

/**
 * @param {Standings} before
 * @param {Standings} after
 * @returns {Change[]} one for each entry whose own values changed (not those that were only pushed along)
 */
export function whatChanged(before, after) {
  const known = new Map(before.rows.map((row) => [row.entry, row]));
  return after.rows.flatMap((row) => {
    const old = known.get(row.entry);
    if (!old || sameValues(old, row)) return [];
    return [{entry: row.entry, row, from: old.rank, to: row.rank, gain: gain(old.total, row.total), parts: changedParts(after.scheme, old, row)}];
  });
}

/**
 * Where each entry went, including those pushed along.
 * @param {Standings} before
 * @param {Standings} after
 * @returns {Map<string, number>} places won (positive) or lost
 */
export function moves(before, after) {
  const known = new Map(before.rows.map((row) => [row.entry, row.rank]));
  /** @type {Map<string, number>} */
  const result = new Map();
  for (const {entry, rank} of after.rows) {
    const old = known.get(entry);
    if (old && rank && old !== rank) result.set(entry, old - rank);
  }
  return result;
}

/**
 * @param {Row} a
 * @param {Row} b
 */
function sameValues(a, b) {
  return a.total === b.total && a.marked === b.marked && a.status === b.status && sameParts(a.parts, b.parts);
}

/**
 * @param {Record<string, string>} a
 * @param {Record<string, string>} b
 */
function sameParts(a, b) {
  const ids = Object.keys(b);
  return ids.length === Object.keys(a).length && ids.every((id) => a[id] === b[id]);
}

/**
 * @param {SchemeNode} scheme
 * @param {Row} old
 * @param {Row} row
 * @returns {Change['parts']}
 */
function changedParts(scheme, old, row) {
  /** @param {SchemeNode} node @returns {Change['parts']} */
  const below = (node) => {
    const deeper = (node.parts ?? []).flatMap(below);
    const value = row.parts[node.id];
    if (deeper.length || value === undefined || value === old.parts[node.id]) return deeper;
    return [{node, value, gain: gain(old.parts[node.id], value)}];
  };
  return (scheme.parts ?? []).flatMap(below);
}

/**
 * @param {string | null | undefined} before
 * @param {string | null | undefined} after
 */
function gain(before, after) {
  if (!before || !after || before === after) return null;
  return subtract(after, before);
}
