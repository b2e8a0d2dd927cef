// The parts of the document that the set-up's forms write.

import {withGiven} from './scheme/given.js';

/** @typedef {import('../shell/part-edit.js').Part} Part */

/**
 * An event without its entries, which registration and draws change on their own; only numbers that the scheme newly asks of
 * them are added.
 * @param {string} id
 * @returns {Part}
 */
export function rulesOf(id) {
  const rules = (/** @type {any} */ {entries: _, ...rest}) => rest;
  const at = (/** @type {any} */ document) => document.events.findIndex((/** @type {any} */ each) => each.id === id);
  return {
    of: (document) => (at(document) < 0 ? undefined : rules(document.events[at(document)])),
    put: (document, value) => (document.events[at(document)] = {...value, entries: withGiven(value.scheme, document.events[at(document)].entries)}),
  };
}

/** The competition's title, dates and time zone. @type {Part} */
export const FACTS = Object.freeze({
  of: (/** @type {any} */ {competition: {title, dates = [], timeZone = 'UTC'}}) => ({title, dates, timeZone}),
  put: (/** @type {any} */ document, /** @type {any} */ value) => Object.assign(document.competition, value),
});
