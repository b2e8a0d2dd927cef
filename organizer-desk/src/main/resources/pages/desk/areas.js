// The desk's areas, in the order of the navigation: one line each. docs/desk-pages.md says how to add one.

/**
 * @typedef {object} Area
 * @property {string} id the first word of its address; its files are in the folder of that name
 * @property {'competition' | 'day' | 'results' | 'hall'} group under which heading it stands
 * @property {import('/kit/icons.js').IconName} icon
 * @property {string} title key of its name in the shell's catalogue (/desk/messages/)
 * @property {boolean} [everywhere] whether it needs no competition
 * @property {() => Promise<{view: (desk: import('./shell/desk.js').Desk, route: import('./shell/route.js').Route) => unknown}>} load
 */

/** @type {readonly Area[]} */
export const AREAS = Object.freeze([
  {id: 'overview', group: 'competition', icon: 'list', title: 'desk.area.overview', load: () => import('./overview/overview.js')},
  {id: 'setup', group: 'competition', icon: 'settings', title: 'desk.area.setup', load: () => import('./setup/setup.js')},
  {id: 'people', group: 'competition', icon: 'people', title: 'desk.area.people', load: () => import('./people/people.js')},
  {id: 'panels', group: 'competition', icon: 'sign', title: 'desk.area.panels', load: () => import('./panels/panels.js')},
  {id: 'draws', group: 'day', icon: 'swap', title: 'desk.area.draws', load: () => import('./draws/draws.js')},
  {id: 'day', group: 'day', icon: 'clock', title: 'desk.area.day', load: () => import('./day/day.js')},
  {id: 'results', group: 'results', icon: 'medal', title: 'desk.area.results', load: () => import('./results/results.js')},
  {id: 'pairings', group: 'results', icon: 'people', title: 'desk.area.pairings', load: () => import('./pairings/pairings.js')},
  {id: 'analysis', group: 'results', icon: 'search', title: 'desk.area.analysis', load: () => import('./analysis/analysis.js')},
  {id: 'screens', group: 'hall', icon: 'screen', title: 'desk.area.screens', everywhere: true, load: () => import('./screens/screens.js')},
  {id: 'programme', group: 'hall', icon: 'note', title: 'desk.area.programme', load: () => import('./programme/programme.js')},
  {id: 'ceremony', group: 'hall', icon: 'medal', title: 'desk.area.ceremony', load: () => import('./ceremony/ceremony.js')},
]);

/** @param {string} id */
export const areaOf = (id) => AREAS.find((area) => area.id === id);
