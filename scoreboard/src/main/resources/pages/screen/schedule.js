// What of a schedule is on now and what comes next. Pure.

/** @typedef {import('./programme.js').ProgrammeContent['schedule'][number]} Item */

/**
 * @param {readonly Item[]} schedule
 * @param {Date} now
 * @returns {Item | undefined} the last item that has begun and not ended
 */
export function onNow(schedule, now) {
  const begun = inOrder(schedule).filter(({at}) => Date.parse(at) <= now.getTime());
  const last = begun.at(-1);
  return last && (!last.until || now.getTime() < Date.parse(last.until)) ? last : undefined;
}

/**
 * @param {readonly Item[]} schedule not empty
 * @param {Date} now
 * @param {number} count
 * @returns {Item[]} at most so many, beginning with the one before what is on now
 */
export function upcoming(schedule, now, count) {
  const ordered = inOrder(schedule);
  const next = ordered.findIndex(({at}) => Date.parse(at) > now.getTime());
  const first = Math.max(0, Math.min((next < 0 ? ordered.length : next) - 2, ordered.length - count));
  return ordered.slice(first, first + count);
}

/** @param {readonly Item[]} schedule */
const inOrder = (schedule) => [...schedule].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
