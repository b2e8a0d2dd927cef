// Proposes panels: nobody with a conflict where it can be helped, and the work spread evenly. The same for the same document.

import {conflictsOf} from './conflicts.js';

/**
 * Events with the fewest judges to choose from come first; each seat goes to who has the fewest conflicts there, then the
 * least work so far, then the first in the document. Who is chief stays.
 * @param {any} document
 * @param {number} size how many judges a panel has
 * @param {(event: any) => boolean} open whether the event's panel may be changed
 * @returns {Map<string, string[]>} judges by event, in the document's order
 */
export function propose(document, size, open) {
  const load = new Map(document.judges.map((/** @type {any} */ judge) => [judge.id, 0]));
  const events = document.events.map((/** @type {any} */ event) => ({event, conflicts: conflictCounts(document, event)}));
  for (const {event} of events.filter((/** @type {any} */ one) => !open(one.event))) take(load, event.judges ?? [], event.entries.length);
  const free = (/** @type {any} */ one) => [...one.conflicts.values()].filter((count) => count === 0).length;
  const wanted = events.filter((/** @type {any} */ one) => open(one.event)).sort((/** @type {any} */ a, /** @type {any} */ b) => free(a) - free(b));
  return new Map(wanted.map((/** @type {any} */ one) => [one.event.id, panel(document, one, size, load)]));
}

/** @param {any} document @param {any} event @returns {Map<string, number>} */
const conflictCounts = (document, event) =>
  new Map(document.judges.map((/** @type {any} */ judge) => [judge.id, conflictsOf(document, event, judge).filter((one) => !one.excluded).length]));

/** @param {any} document @param {any} one @param {number} size @param {Map<string, number>} load */
function panel(document, {event, conflicts}, size, load) {
  const order = new Map(document.judges.map((/** @type {any} */ judge, /** @type {number} */ at) => [judge.id, at]));
  const leads = (/** @type {string} */ id) => (event.chief === id && (event.judges ?? []).includes(id) ? 0 : 1);
  const best = [...order.keys()].sort(
    (a, b) => leads(a) - leads(b) || conflicts.get(a) - conflicts.get(b) || Number(load.get(a)) - Number(load.get(b)) || order.get(a) - order.get(b),
  );
  const chosen = best.slice(0, size).sort((a, b) => order.get(a) - order.get(b));
  take(load, chosen, event.entries.length);
  return chosen;
}

/** @param {Map<string, number>} load @param {string[]} judges @param {number} entries */
function take(load, judges, entries) {
  judges.forEach((id) => load.set(id, (load.get(id) ?? 0) + entries));
}
