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
