// What an event's overview says about its progress.

/** @typedef {{judge: string, name: string | null, given: number, expected: number, lastSeen: string | null, online?: boolean}} JudgeLine */

/** @param {{judges: JudgeLine[]}} overview */
export const given = ({judges}) => judges.reduce((sum, judge) => sum + judge.given, 0);

/** @param {{judges: JudgeLine[]}} overview */
export const expected = ({judges}) => judges.reduce((sum, judge) => sum + judge.expected, 0);

/** @param {JudgeLine} judge */
export const share = ({given: done, expected: all}) => (all ? done / all : 1);

/**
 * The judges who are clearly behind: less than the others by a tenth of their sheets, the last first.
 * @param {{judges: JudgeLine[]}} overview
 */
export function behind({judges}) {
  const most = Math.max(0, ...judges.map(share));
  return judges.filter((judge) => share(judge) < most - 0.1).sort((a, b) => share(a) - share(b));
}

/** @param {any} overview */
export const disputes = ({entries}) => entries.flatMap((/** @type {any} */ entry) => entry.disputes.map((/** @type {any} */ each) => ({entry: entry.entry, ...each})));

/** @param {any} overview */
export const openAppeals = ({appeals}) => appeals.filter((/** @type {any} */ appeal) => !appeal.decision);

/** How many sheets wait for a judge's signature. @param {any} overview */
export const unsigned = ({entries}) => entries.reduce((/** @type {number} */ sum, /** @type {any} */ entry) => sum + Object.values(entry.sheets).filter((sheet) => sheet === 'open').length, 0);
