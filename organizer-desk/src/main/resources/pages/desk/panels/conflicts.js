// Who should not judge whom, as far as the document tells.

/** @typedef {'delegation' | 'organisation'} Kind */
/** @typedef {{entry: string, contestant: string, kind: Kind, excluded: boolean}} Conflict */

/**
 * A judge's conflicts in an event: contestants of the own delegation or organisation.
 * @param {any} document
 * @param {any} event
 * @param {any} judge
 * @returns {Conflict[]}
 */
export function conflictsOf(document, event, judge) {
  const contestants = new Map(document.contestants.map((/** @type {any} */ one) => [one.id, one]));
  return event.entries.flatMap((/** @type {any} */ entry) =>
    (entry.contestants ?? []).flatMap((/** @type {string} */ id) => {
      const kind = kindOf(contestants.get(id), judge);
      return kind ? [{entry: entry.id, contestant: contestants.get(id).name, kind, excluded: (entry.exclude ?? []).includes(judge.id)}] : [];
    }),
  );
}

/** @param {any} contestant @param {any} judge @returns {Kind | null} */
function kindOf(contestant, judge) {
  if (!contestant) return null;
  if (judge.delegation && judge.delegation === contestant.delegation) return 'delegation';
  return judge.organisation && judge.organisation === contestant.organisation ? 'organisation' : null;
}

/**
 * How many entries a judge marks over all events.
 * @param {any} document
 * @param {string} judge
 */
export const loadOf = (document, judge) =>
  document.events
    .filter((/** @type {any} */ event) => (event.judges ?? []).includes(judge))
    .reduce((/** @type {number} */ sum, /** @type {any} */ event) => sum + event.entries.filter((/** @type {any} */ entry) => !(entry.exclude ?? []).includes(judge)).length, 0);
