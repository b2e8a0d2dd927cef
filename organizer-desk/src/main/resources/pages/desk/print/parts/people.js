// Who takes part in the events that were asked for, and in which.

import {language, titleIn} from '/kit/i18n.js';

/** @typedef {import('../source.js').Source} Source */

/** @param {string} who @param {any} event @returns {string[]} */
const idsIn = (who, event) =>
  who === 'judges' ? [...event.judges, event.chief].filter(Boolean) : event.entries.flatMap((/** @type {any} */ entry) => entry.contestants ?? []);

/** @param {'judges' | 'contestants'} who @param {Source} source @returns {any[]} */
export function peopleIn(who, source) {
  const wanted = new Set(source.events.flatMap((event) => idsIn(who, event)));
  return (source.document[who] ?? []).filter((/** @type {any} */ person) => wanted.has(person.id));
}

/** The titles of somebody's events. @param {string} who @param {string} id @param {Source} source */
export const eventsOf = (who, id, source) =>
  source.document.events
    .filter((/** @type {any} */ event) => idsIn(who, event).includes(id))
    .map((/** @type {any} */ event) => titleIn(event.title, language()))
    .join(' · ');
