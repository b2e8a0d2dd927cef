// The numbers that entries give to a scheme, such as the difficulty of a dive: which ones it needs, and what they begin with.

/** @typedef {import('./tree.js').Node} Node */

const BEGIN = 1;

/** The names of the numbers that entries have to give. @param {Node} node @returns {string[]} */
export function givenNames(node) {
  const own = [...[node.times ?? []].flat(), ...Object.values(node.points?.linear ?? {})].filter((each) => typeof each === 'string');
  return [...new Set([...own, ...(node.parts ?? []).flatMap((part) => givenNames(/** @type {Node} */ (part)))])];
}

/** Entries with all numbers that the scheme needs; those that are new to an entry begin with 1. @param {Node} scheme @param {any[]} entries */
export function withGiven(scheme, entries) {
  const names = givenNames(scheme);
  const lacks = (/** @type {any} */ entry) => names.filter((name) => !(name in (entry.given ?? {})));
  return entries.map((entry) => (lacks(entry).length ? {...entry, given: {...entry.given, ...Object.fromEntries(lacks(entry).map((name) => [name, BEGIN]))}} : entry));
}
