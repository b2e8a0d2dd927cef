// The area "pairings": who learns from whom. Below it, one apprentice's pairing with its goals and what became of them.

import {html} from 'lit';
import './board.js';
import './pair-details.js';

/** @type {import('../shell/view.js').View} */
export const view = (desk, route) =>
  route.rest[0]
    ? html`<pair-details .desk=${desk} .route=${route}></pair-details>`
    : html`<pairing-board .desk=${desk} .route=${route}></pairing-board>`;
