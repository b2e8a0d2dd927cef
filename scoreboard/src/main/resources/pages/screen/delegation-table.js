// What the delegations have won, from the public standings of the events. Pure.

import {add, compare} from '/kit/decimal.js';
import {titleIn} from '/kit/titles.js';

/** @typedef {import('/kit/standings-types.js').Standings} Standings */
/** @typedef {import('/kit/titles.js').Title} Title */

/**
 * @typedef {object} DelegationLine
 * @property {string} id
 * @property {Title} title
 * @property {number} place shared by those who are equal
 * @property {number[]} awards how many of each award, best first
 * @property {number} entries that compete
 * @property {string | null} points when awards are worth points
 */

/**
 * @typedef {object} DelegationTable
 * @property {Title[]} awards the awards' titles, best first
 * @property {DelegationLine[]} lines best first
 * @property {string[]} order the delegations' ids in the document's order
 * @property {string[]} counted the events whose delegations are public
 */

/**
 * @param {readonly Standings[]} all
 * @param {readonly string[]} points what each award is worth, best first; empty for a table of awards alone
 * @returns {DelegationTable}
 */
export function delegationTable(all, points) {
  const open = all.filter((standings) => standings.rows.some((row) => row.delegation));
  const awards = longestAwards(open);
  const lines = new Map();
  for (const standings of open) count(standings, awards.length, lines);
  const list = [...lines.values()].map((line) => ({...line, points: points.length ? worth(line.awards, points) : null}));
  return {awards, lines: placed(list), order: Object.keys(open[0]?.delegations ?? {}), counted: open.map((standings) => standings.event)};
}

/**
 * @param {readonly Standings[]} all
 * @returns {Title[]}
 */
function longestAwards(all) {
  return all.reduce((/** @type {Title[]} */ best, {awards}) => (awards.length > best.length ? awards.map((each) => each.title) : best), []);
}

/**
 * @param {Standings} standings
 * @param {number} levels
 * @param {Map<string, any>} lines
 */
function count({rows, delegations, awards}, levels, lines) {
  for (const {delegation, award, status} of rows) {
    if (!delegation) continue;
    const title = delegations[delegation]?.title ?? delegation;
    const line = lines.get(delegation) ?? {id: delegation, title, place: 0, awards: Array(levels).fill(0), entries: 0};
    lines.set(delegation, line);
    if (status === 'competing') line.entries++;
    const level = award ? awards.findIndex((each) => titleIn(each.title, 'en') === titleIn(award, 'en')) : -1;
    if (level >= 0) line.awards[level]++;
  }
}

/**
 * @param {readonly number[]} awards
 * @param {readonly string[]} points
 */
function worth(awards, points) {
  let sum = '0';
  awards.forEach((many, level) => {
    for (let i = 0; i < many; i++) sum = add(sum, points[level] ?? '0');
  });
  return sum;
}

/**
 * @param {DelegationLine[]} lines
 * @returns {DelegationLine[]}
 */
function placed(lines) {
  const sorted = [...lines].sort((a, b) => order(a, b) || a.id.localeCompare(b.id));
  let place = 0;
  return sorted.map((line, index) => {
    if (index === 0 || order(sorted[index - 1], line) !== 0) place = index + 1;
    return {...line, place};
  });
}

/**
 * @param {DelegationLine} a
 * @param {DelegationLine} b
 */
function order(a, b) {
  if (a.points !== null && b.points !== null) return compare(b.points, a.points);
  const level = a.awards.findIndex((many, index) => many !== b.awards[index]);
  return level < 0 ? 0 : b.awards[level] - a.awards[level];
}
