// The state of one sheet (one judge, one entry), from what the server said and what still waits on this tablet.

/** @typedef {"locked"|"signed"|"attention"|"disputed"|"waiting"|"saved"|"part"|"new"} SheetState */
/** @typedef {{aspect: string, state: string}} Truth */

/**
 * @param {{sheet: string, disputed: string[]}} entry as the server described it
 * @param {{given: number, expected: number, waiting: number, troubled: number}} counts
 * @returns {SheetState}
 */
export function sheetState(entry, counts) {
  if (entry.sheet === 'locked') return 'locked';
  if (counts.troubled > 0) return 'attention';
  if (entry.sheet === 'signed') return 'signed';
  if (counts.waiting > 0) return 'waiting';
  if (entry.disputed.length > 0) return 'disputed';
  if (counts.given === 0) return 'new';
  return counts.given < counts.expected ? 'part' : 'saved';
}

/**
 * Why a sheet cannot be signed yet; empty when it can. The server checks the same again.
 * @param {{sheet: string, disputed: string[], status: string}} entry
 * @param {{owed: number, waiting: number, troubled: number}} counts
 * @param {{live: boolean, marking: boolean}} now
 * @returns {("offline"|"not-marking"|"missing"|"waiting"|"troubled"|"disputed")[]}
 */
export function signingObstacles(entry, counts, now) {
  /** @type {ReturnType<typeof signingObstacles>} */
  const obstacles = [];
  if (!now.marking) obstacles.push('not-marking');
  if (counts.owed > 0) obstacles.push('missing');
  if (counts.troubled > 0) obstacles.push('troubled');
  if (counts.waiting > 0) obstacles.push('waiting');
  if (entry.disputed.length > 0) obstacles.push('disputed');
  if (!now.live) obstacles.push('offline');
  return obstacles;
}

/** Station order; entries without a station come last, by id. @param {{station: number|null, entry: string}} a @param {{station: number|null, entry: string}} b */
export function byStation(a, b) {
  const first = a.station ?? Number.MAX_SAFE_INTEGER;
  const second = b.station ?? Number.MAX_SAFE_INTEGER;
  return first - second || a.entry.localeCompare(b.entry, 'en', {numeric: true});
}
