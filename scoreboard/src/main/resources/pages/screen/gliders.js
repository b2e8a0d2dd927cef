// Which rows glide when many move at once: each on its way costs the machine a layer, and no eye follows a hundred.
// Pure arithmetic.

/** So many rows may be on their way at a time on one board. */
export const MOST_GLIDERS = 32;

/**
 * @typedef {object} Step
 * @property {string} key
 * @property {number} places how far it goes, up or down
 * @property {boolean} fresh whether it moves by news of its own, and is not only pushed along
 */

/**
 * Those with news come first, then those that go farthest; the others are put where they belong.
 * @param {readonly Step[]} steps
 * @returns {Set<string>} the keys of those that glide
 */
export function gliders(steps) {
  const moving = steps.filter(({places}) => places !== 0);
  const first = moving.length > MOST_GLIDERS ? [...moving].sort(byMeaning).slice(0, MOST_GLIDERS) : moving;
  return new Set(first.map(({key}) => key));
}

/**
 * @param {Step} a
 * @param {Step} b
 */
const byMeaning = (a, b) => Number(b.fresh) - Number(a.fresh) || Math.abs(b.places) - Math.abs(a.places);
