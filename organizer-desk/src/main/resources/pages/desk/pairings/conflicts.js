// A pairing anywhere on this server is a conflict of interest for judging: finds judges here who are the mentors of contestants here.

import {api} from '../shell/api.js';

/**
 * @typedef {object} Conflict
 * @property {string} judge id in this competition
 * @property {string} contestant id in this competition
 * @property {string} competition where the two were paired
 */

/** However it is spaced, wide or narrow, in capitals or not. @param {string | undefined} text */
const plain = (text) => (text ?? '').normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** @param {{name?: string, organisation?: string}} person */
const who = ({name, organisation}) => `${plain(name)}\n${plain(organisation)}`;

/** @param {readonly any[]} people @returns {Map<string, string>} ids by name and house */
const byName = (people) => new Map(people.filter(({organisation}) => organisation).map((each) => [who(each), each.id]));

/**
 * Those that the document does not know of yet.
 * @param {import('../shell/desk.js').Desk} desk
 * @returns {Promise<Conflict[]>}
 */
export async function findConflicts(desk) {
  const document = desk.document;
  const judges = byName(document.judges ?? []);
  const contestants = byName(document.contestants ?? []);
  const lists = await Promise.all(desk.competitions.map(async ({id}) => ({id, ...(await api.get(`/api/competitions/${encodeURIComponent(id)}/pairings`))})));
  const found = lists.flatMap(({id, pairings}) =>
    pairings.map((/** @type {any} */ pair) => ({
      judge: judges.get(who({name: pair.mentorName, organisation: pair.mentorOrganisation})),
      contestant: contestants.get(who({name: pair.apprenticeName, organisation: pair.organisation})),
      competition: id,
    })),
  );
  return found.filter(({judge, contestant}) => judge && contestant && !isKnown(document, judge, contestant));
}

/** @param {any} document @param {string} judge @param {string} contestant */
const isKnown = (document, judge, contestant) =>
  document.judges.find((/** @type {any} */ each) => each.id === judge)?.related?.includes(contestant) ?? false;

/**
 * Records them in the document, which keeps these judges away from these contestants.
 * @param {import('../shell/desk.js').Desk} desk
 * @param {readonly Conflict[]} conflicts
 * @returns {Promise<() => Promise<void>>} the undo
 */
export const recordConflicts = (desk, conflicts) =>
  desk.edit((/** @type {any} */ document) => {
    for (const {judge, contestant} of conflicts) {
      const person = document.judges.find((/** @type {any} */ each) => each.id === judge);
      if (person && !isKnown(document, judge, contestant)) person.related = [...(person.related ?? []), contestant];
    }
  });
