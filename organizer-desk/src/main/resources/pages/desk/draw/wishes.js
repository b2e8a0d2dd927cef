// Counts how often the wishes of a draw's sheet are not met.

/** @typedef {import('./sheet.js').Sheet} Sheet */

/**
 * @param {Sheet} sheet
 * @returns {(order: number[]) => number} takes which entry is at each place
 */
export function wishes(sheet) {
  const counts = [...(sheet.spread ? shares(sheet) : []), ...(sheet.separate ? [neighbours(sheet)] : [])];
  return (order) => counts.reduce((sum, count) => sum + count(order), 0);
}

/**
 * For each session and delegation, by how many entries the session misses its share.
 * @param {Sheet} sheet
 */
function shares(sheet) {
  const sessions = groups(sheet.places.map((place) => place.session));
  const delegations = groups(sheet.entries.map((entry) => entry.delegation));
  delegations.delete('');
  return [...sessions.values()].flatMap((places) =>
    [...delegations.values()].map((entries) => {
      const members = new Set(entries);
      const share = (places.length * entries.length) / sheet.entries.length;
      return (/** @type {number[]} */ order) => {
        const found = places.filter((place) => members.has(order[place])).length;
        return Math.max(0, found - Math.ceil(share), Math.floor(share) - found);
      };
    }),
  );
}

/**
 * How many neighbours are of one school or company.
 * @param {Sheet} sheet
 */
function neighbours(sheet) {
  const at = new Map(sheet.places.map((place, index) => [`${place.session} ${place.position}`, index]));
  const pairs = sheet.places.flatMap((place, index) => {
    const next = at.get(`${place.session} ${place.position + 1}`);
    return next === undefined ? [] : [[index, next]];
  });
  return (/** @type {number[]} */ order) =>
    pairs.filter(([one, other]) => {
      const organisation = sheet.entries[order[one]].organisation;
      return organisation !== '' && organisation === sheet.entries[order[other]].organisation;
    }).length;
}

/**
 * The indexes of equal values.
 * @param {string[]} values
 */
function groups(values) {
  /** @type {Map<string, number[]>} */
  const found = new Map();
  values.forEach((value, index) => found.set(value, [...(found.get(value) ?? []), index]));
  return found;
}
