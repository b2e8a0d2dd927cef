// Saving a part of the document that a form wrote: on top of what others changed meanwhile, and never over it unasked.

import {t} from '/kit/i18n.js';
import {merge} from './three-way.js';

/**
 * @typedef {object} Part
 * @property {(document: any) => any} of its value; undefined when it is gone
 * @property {(document: any, value: any) => void} put
 */

/** @typedef {import('./three-way.js').Clash} Clash */
/** @typedef {import('./three-way.js').Settled} Settled */

/** An event without its entries, which registration and draws change on their own. @param {string} id @returns {Part} */
export function rulesOf(id) {
  const rules = (/** @type {any} */ {entries: _, ...rest}) => rest;
  const at = (/** @type {any} */ document) => document.events.findIndex((/** @type {any} */ each) => each.id === id);
  return {
    of: (document) => (at(document) < 0 ? undefined : rules(document.events[at(document)])),
    put: (document, value) => (document.events[at(document)] = {...value, entries: document.events[at(document)].entries}),
  };
}

/** The competition's title, dates and time zone. @type {Part} */
export const FACTS = Object.freeze({
  of: (/** @type {any} */ {competition: {title, dates = [], timeZone = 'UTC'}}) => ({title, dates, timeZone}),
  put: (/** @type {any} */ document, /** @type {any} */ value) => Object.assign(document.competition, value),
});

/**
 * The change for `desk.edit` that saves what a form wrote.
 * @param {Part} part
 * @param {{base: any, mine: any}} draft the part as it was read, and as it shall be
 * @param {(clashes: Clash[]) => Promise<Settled[] | null>} choose asks which side stands; null keeps everything as it is
 */
export function partChange(part, {base, mine}, choose) {
  /** @type {Settled[]} */
  const settled = [];
  return async (/** @type {any} */ document) => {
    const theirs = part.of(document);
    if (theirs === undefined) throw new Error(t('desk.partGone'));
    const {clashes} = merge(base, mine, theirs, settled);
    const said = clashes.length ? await choose(clashes) : [];
    if (!said) throw new Error(t('desk.notSaved'));
    settled.push(...said);
    part.put(document, merge(base, mine, theirs, settled).value);
  };
}
