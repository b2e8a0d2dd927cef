// What a screen was told to show: from the address, or from the desk in the same words.

/**
 * @typedef {object} Assignment
 * @property {string} competition empty when nothing was chosen yet
 * @property {string[]} events empty means all of the competition
 * @property {string} view
 * @property {import('/kit/language.js').Language | null} second a second language shown beside the first
 * @property {number | null} distance metres from which the last row reads
 * @property {number | null} diagonal of the screen, in inches
 * @property {boolean} overlay transparent, for stream mixers
 * @property {boolean} still nothing moves
 * @property {string} entry
 * @property {number} seconds for which a page stands
 * @property {string[]} points what each award is worth to a delegation, best first
 * @property {string[]} slides of a rotation, in order; empty for the usual ones
 */

import {nearestLanguage} from '/kit/language.js';

/**
 * @param {URLSearchParams} query
 * @returns {Assignment}
 */
export function assignmentFrom(query) {
  return {
    competition: query.get('competition') ?? '',
    events: query.getAll('event').filter(Boolean),
    view: query.get('view') ?? '',
    second: nearestLanguage(query.get('second')),
    distance: positive(query.get('distance')),
    diagonal: positive(query.get('diagonal')),
    overlay: query.get('overlay') === '1',
    still: query.get('motion') === '0',
    entry: query.get('entry') ?? '',
    seconds: Math.max(3, positive(query.get('seconds')) ?? 12),
    points: (query.get('points') ?? '').split(',').filter((each) => /^\d+(\.\d+)?$/.test(each)),
    slides: query.getAll('slide').filter(Boolean),
  };
}

/**
 * The address that shows something else and keeps the rest.
 * @param {Record<string, string | null>} changes null takes a parameter away
 * @param {string} [search]
 */
export function addressWith(changes, search = location.search) {
  const query = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) query.delete(name);
    else query.set(name, value);
  }
  return `/screen/?${query}`;
}

/**
 * Where a spectator's phone goes from a screen.
 * @param {Assignment} assignment
 * @param {string} [event]
 */
export function phoneLink({competition}, event) {
  return addressWith({competition, view: 'phone', ...(event ? {event} : {})}, '');
}

/** @param {string | null} text */
function positive(text) {
  const value = Number(text);
  return Number.isFinite(value) && value > 0 ? value : null;
}
