// The shapes that `/ws/standings` speaks in; see docs/protocol.md.

/** @typedef {import('./titles.js').Title} Title */

/**
 * @typedef {object} Row
 * @property {number | null} rank
 * @property {boolean} tied shares the place of the row before it
 * @property {string} entry
 * @property {string | null} name null where the audience may not know it
 * @property {string | null} delegation
 * @property {number | null} station
 * @property {string | null} total
 * @property {number} [scale700] points on the 700-point scale; absent where the event does not show it or the row has no total
 * @property {Record<string, string>} parts
 * @property {string} marked given/expected, such as 12/20
 * @property {string} status
 * @property {Title} award
 */

/**
 * @typedef {object} Team
 * @property {number | null} rank null where fewer entries are ranked than the event asks for
 * @property {string} delegation
 * @property {string | null} total
 * @property {string[]} entries those that count, best first
 */

/** @typedef {{id: string, title: Title, max?: string, parts?: SchemeNode[]}} SchemeNode */
/** @typedef {{title: Title, places: number}} AwardLine */

/**
 * @typedef {object} Standings
 * @property {string} competition
 * @property {string} event
 * @property {string} epoch
 * @property {number} position
 * @property {string} asOf
 * @property {Title} title
 * @property {Title} competitionTitle
 * @property {string} state
 * @property {string | null} frozenAt
 * @property {boolean} blind
 * @property {SchemeNode} scheme
 * @property {AwardLine[]} awards
 * @property {Record<string, {title: Title}>} delegations
 * @property {Row[]} rows
 * @property {Team[]} [teams] the delegations, best first; absent where the event does not rank them or nobody may know them yet
 */

/**
 * @typedef {object} Delta
 * @property {string} event
 * @property {string} epoch
 * @property {number} from
 * @property {number} position
 * @property {string} asOf
 * @property {AwardLine[]} [awards]
 * @property {(Row & {at: number})[]} rows
 * @property {(Team & {at: number})[]} [teams]
 */

export {};
