// The area "pairings": who learns from whom. Below it, the people and their wishes, and one apprentice's pairing with its goals.

import {html} from 'lit';
import './board.js';
import './pair-details.js';
import './people-page.js';
import {PEOPLE} from './places.js';

/** @type {import('../shell/view.js').View} */
export const view = (desk, route) => {
  if (route.rest[0] === PEOPLE) return html`<pairing-people .desk=${desk} .route=${route}></pairing-people>`;
  return route.rest[0]
    ? html`<pair-details .desk=${desk} .route=${route}></pair-details>`
    : html`<pairing-board .desk=${desk} .route=${route}></pairing-board>`;
};
