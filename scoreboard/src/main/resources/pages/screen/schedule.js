// What of a schedule is on now and what comes next, on the day that it speaks of. Pure.

/** @typedef {import('./programme.js').ProgrammeContent['schedule'][number]} Item */
/** @typedef {(when: Date | string) => string} DayOf the day that it is then in the hall */

/**
 * @param {readonly Item[]} schedule
 * @param {Date} now
 * @param {DayOf} dayOf
 * @returns {Item | undefined} the last item that has begun and not ended; without an end it ends with its day
 */
export function onNow(schedule, now, dayOf) {
  const last = inOrder(schedule).filter(({at}) => Date.parse(at) <= now.getTime()).at(-1);
  if (!last) return undefined;
  return (last.until ? now.getTime() < Date.parse(last.until) : dayOf(last.at) === dayOf(now)) ? last : undefined;
}

/**
 * @param {readonly Item[]} schedule not empty
 * @param {Date} now
 * @param {number} count
 * @param {DayOf} dayOf
 * @returns {Item[]} at most so many of one day: today, else the next day that has any, else the last one; beginning with
 *   the one before what is on now
 */
export function upcoming(schedule, now, count, dayOf) {
  const ordered = inOrder(schedule);
  const today = ordered.find(({at}) => dayOf(at) === dayOf(now));
  const day = dayOf((today ?? ordered.find((item) => isAhead(item, now)) ?? ordered[ordered.length - 1]).at);
  const ofDay = ordered.filter(({at}) => dayOf(at) === day);
  const next = ofDay.findIndex((item) => isAhead(item, now));
  const first = Math.max(0, Math.min((next < 0 ? ofDay.length : next) - 2, ofDay.length - count));
  return ofDay.slice(first, first + count);
}

/**
 * @param {Item} item
 * @param {Date} now
 */
const isAhead = ({at}, now) => Date.parse(at) > now.getTime();

/** @param {readonly Item[]} schedule */
const inOrder = (schedule) => [...schedule].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
