// The area `people`: the list, one person, a table to take in, links for self-registration, quotas, and the door.

import {html} from 'lit';

const SCREENS = {
  import: () => import('./take-in.js'),
  new: () => import('./add.js'),
  links: () => import('./links.js'),
  quotas: () => import('./quotas.js'),
  door: () => import('./door.js'),
};

/** @param {import('../shell/route.js').Route} route */
const screenOf = (route) => SCREENS[/** @type {keyof typeof SCREENS} */ (route.rest[0])];

/** @type {import('../shell/view.js').View} */
export const view = (desk, route) => {
  const screen = route.rest[0] ?? 'list';
  (screenOf(route) ?? (route.rest[0] ? () => import('./person.js') : () => import('./list.js')))();
  if (screen === 'list') return html`<people-list .desk=${desk} .route=${route}></people-list>`;
  if (screen === 'import') return html`<people-take-in .desk=${desk} .route=${route}></people-take-in>`;
  if (screen === 'new') return html`<people-add .desk=${desk} .route=${route}></people-add>`;
  if (screen === 'links') return html`<people-links .desk=${desk} .route=${route}></people-links>`;
  if (screen === 'quotas') return html`<people-quotas .desk=${desk} .route=${route}></people-quotas>`;
  if (screen === 'door') return html`<people-door .desk=${desk} .route=${route}></people-door>`;
  return html`<people-person .desk=${desk} .route=${route}></people-person>`;
};
