// An event's ranking of delegations, as lines to be shown. Pure.

/** @typedef {import('/kit/standings-types.js').Standings} Standings */
/** @typedef {import('/kit/titles.js').Title} Title */
/** @typedef {{id: string, place: number | null, title: Title, total: string | null, entries: readonly string[]}} TeamLine */

/**
 * @param {Standings} standings
 * @returns {TeamLine[]} none where the event does not rank delegations, or nobody may know them yet
 */
export function teamLines({teams = [], delegations}) {
  return teams.map(({rank, delegation, total, entries}) => ({
    id: delegation,
    place: rank,
    title: delegations[delegation]?.title ?? delegation,
    total,
    entries,
  }));
}
