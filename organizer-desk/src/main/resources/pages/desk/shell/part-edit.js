// Saving one event of the document: what others changed elsewhere stays, and what they changed here is shown first.

import {Refused, request} from './api.js';

const TRIES = 5;

/** Somebody else has changed the same event since it was read. */
export class EventChanged extends Error {
  /** @param {any} theirs the event as it is now; undefined when it is gone @param {string[]} places what differs from the copy that was read */
  constructor(theirs, places) {
    super('changed meanwhile');
    this.theirs = theirs;
    this.places = places;
  }
}

/** An event without its entries, which registration and draws change on their own. @param {any} event */
const rules = ({entries: _, ...rest}) => rest;

/** @param {any} one @param {any} other */
const same = (one, other) => differences(one, other).length === 0;

/**
 * The paths at which two JSON values differ.
 * @param {any} one
 * @param {any} other
 * @param {string} [path]
 * @returns {string[]}
 */
export function differences(one, other, path = '') {
  const objects = one && other && typeof one === 'object' && typeof other === 'object' && Array.isArray(one) === Array.isArray(other);
  if (!objects) return one === other ? [] : [path];
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const step = (/** @type {string} */ key) => (Array.isArray(one) ? `${path}[${key}]` : path ? `${path}.${key}` : key);
  return keys.flatMap((key) => differences(one[key], other[key], step(key)));
}

/**
 * Puts an event's rules into the newest document.
 * @param {string} path the document's
 * @param {any} base the event as it was read
 * @param {any} mine as it shall be; its entries are left aside
 */
export async function saveEvent(path, base, mine) {
  for (let tried = 1; ; tried++) {
    const {body, tag} = await request('GET', path);
    const at = body.events.findIndex((/** @type {any} */ each) => each.id === base.id);
    const theirs = body.events[at];
    if (!theirs || !same(rules(base), rules(theirs))) {
      throw new EventChanged(theirs, theirs ? differences(rules(base), rules(theirs)) : []);
    }
    body.events[at] = {...rules(mine), entries: theirs.entries};
    try {
      return await request('PUT', path, body, {ifMatch: tag ?? undefined});
    } catch (refused) {
      if (!(refused instanceof Refused && refused.status === 412) || tried === TRIES) throw refused;
    }
  }
}
