// The one rule by which standings move on: pure, and exactly as docs/protocol.md says.

/** @typedef {import('./standings-types.js').Standings} Standings */
/** @typedef {import('./standings-types.js').Delta} Delta */
/** @typedef {import('./standings-types.js').Row} Row */
/** @typedef {import('./standings-types.js').Team} Team */

/**
 * @param {Standings} standings
 * @param {Delta} delta
 * @returns {Standings | null} the next standings, or null when the delta does not belong to these
 */
export function applyDelta(standings, delta) {
  if (delta.epoch !== standings.epoch || delta.from !== standings.position || !Array.isArray(delta.rows)) return null;
  const rows = placed(standings.rows, delta.rows);
  const teams = delta.teams ? written(standings.teams ?? [], delta.teams) : standings.teams;
  if (!rows || teams === null) return null;
  const {position, asOf, awards = standings.awards} = delta;
  return {...standings, position, asOf, awards, rows: renumbered(rows), ...(teams && {teams})};
}

/**
 * @param {readonly Team[]} teams
 * @param {readonly (Team & {at: number})[]} changes
 * @returns {Team[] | null}
 */
function written(teams, changes) {
  const result = [...teams];
  for (const {at, ...team} of changes) {
    if (at > result.length) return null;
    result[at] = team;
  }
  return result;
}

/**
 * @param {readonly Row[]} rows
 * @param {readonly (Row & {at: number})[]} changes
 * @returns {Row[] | null}
 */
function placed(rows, changes) {
  const changed = new Set(changes.map((row) => row.entry));
  const stay = rows.filter((row) => !changed.has(row.entry));
  /** @type {Row[]} */
  const result = [];
  let next = 0;
  for (const {at, ...row} of changes) {
    while (result.length < at && next < stay.length) result.push(stay[next++]);
    if (result.length !== at) return null;
    result.push(row);
  }
  return result.concat(stay.slice(next));
}

/**
 * @param {readonly Row[]} rows
 * @returns {Row[]}
 */
function renumbered(rows) {
  let place = 0;
  return rows.map((row, index) => {
    if (row.rank === null || row.rank === undefined) return row;
    place = row.tied && index > 0 ? place : index + 1;
    return row.rank === place ? row : {...row, rank: place};
  });
}
