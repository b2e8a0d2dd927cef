// Whether a mark may be given now, by what this tablet knows. The server decides again for each mark.

/** @typedef {'not-marking'|'signed'|'locked'|'signing'|'absent'|'withdrawn'|'disqualified'} Shut */

/**
 * @param {import('./book.js').EventSheets} event @param {import('./book.js').Entry} entry
 * @param {{commandWaits: (type: string, event: string, entry: string) => boolean}} view
 * @returns {Shut | null} why not; null when marks may be given
 */
export function whyShut(event, entry, view) {
  if (entry.practice) return PRACTISING.has(event.state) ? null : 'not-marking';
  if (entry.sheet === 'locked' || entry.sheet === 'signed') return entry.sheet;
  if (view.commandWaits('sign', event.event, entry.entry)) return 'signing';
  if (!takesMarks(event, entry)) return 'not-marking';
  return entry.status === 'competing' ? null : /** @type {Shut} */ (entry.status);
}

/** Practice is for the days before the contest, too. */
const PRACTISING = new Set(['open', 'marking']);

const AFTER_FREEZE = new Set(['frozen', 'review']);

/**
 * After the freeze only a sheet that the chief judge opened again takes marks.
 * @param {{state: string}} event @param {{reopened: unknown}} entry
 */
export const takesMarks = (event, entry) =>
  event.state === 'marking' || (AFTER_FREEZE.has(event.state) && Boolean(entry.reopened));
