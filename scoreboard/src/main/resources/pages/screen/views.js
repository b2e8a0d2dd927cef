// The views by name; each is loaded only when it is wanted.

/** @type {Record<string, {load: () => Promise<unknown>, tag: string}>} */
const VIEWS = {
  ranking: {load: () => import('./views/ranking.js'), tag: 'ranking-view'},
};

/** The views that a person may choose, in the order in which they are offered. */
export const VIEW_NAMES = Object.freeze(Object.keys(VIEWS));

/**
 * @param {string} name an unknown one gets the ranking
 * @returns {Promise<HTMLElement>}
 */
export async function elementFor(name) {
  const {load, tag} = VIEWS[name] ?? VIEWS.ranking;
  await load();
  return document.createElement(tag);
}
