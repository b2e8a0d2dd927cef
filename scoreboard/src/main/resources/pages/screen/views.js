// The views by name; each is loaded only when it is wanted.

/** @type {Record<string, {load: () => Promise<unknown>, tag: string}>} */
const VIEWS = {
  ranking: {load: () => import('./views/ranking.js'), tag: 'ranking-view'},
  wall: {load: () => import('./views/wall.js'), tag: 'wall-view'},
  rotation: {load: () => import('./views/rotation.js'), tag: 'rotation-view'},
  entry: {load: () => import('./views/entry.js'), tag: 'entry-view'},
  delegations: {load: () => import('./views/delegations.js'), tag: 'delegations-view'},
  teams: {load: () => import('./views/teams.js'), tag: 'teams-view'},
  progress: {load: () => import('./views/progress.js'), tag: 'progress-view'},
  announcements: {load: () => import('./views/announcements.js'), tag: 'announcements-view'},
  pictures: {load: () => import('./views/pictures.js'), tag: 'pictures-view'},
  join: {load: () => import('./views/join.js'), tag: 'join-view'},
  programme: {load: () => import('./views/programme.js'), tag: 'programme-view'},
  phone: {load: () => import('./views/phone.js'), tag: 'phone-view'},
  ceremony: {load: () => import('./views/ceremony.js'), tag: 'ceremony-view'},
  presenter: {load: () => import('./views/presenter.js'), tag: 'presenter-view'},
  table: {load: () => import('./views/table.js'), tag: 'table-view'},
};

const CHOOSER = {load: () => import('./views/chooser.js'), tag: 'chooser-view'};

/** The views that a person may choose, in the order in which they are offered. */
export const VIEW_NAMES = Object.freeze(Object.keys(VIEWS));

/** Of these a screen shows one event at a time, the first of those that it was told. */
export const ONE_EVENT = Object.freeze(['ranking', 'teams', 'ceremony', 'presenter']);

/**
 * @param {string} name an unknown one gets the ranking
 * @returns {Promise<import('./board-view.js').BoardView>}
 */
export async function elementFor(name) {
  const {load, tag} = name === 'chooser' ? CHOOSER : (VIEWS[name] ?? VIEWS.ranking);
  await load();
  return /** @type {any} */ (document.createElement(tag));
}
