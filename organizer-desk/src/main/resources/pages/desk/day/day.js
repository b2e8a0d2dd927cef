// Running the day: all events at a glance, and one event with everything that officials decide.

import {html} from 'lit';
import './day-page.js';
import './event-day.js';

/** @type {import('../shell/view.js').View} */
export const view = (desk, route) =>
  route.rest[0]
    ? html`<desk-event-day .desk=${desk} .route=${route} .event=${route.rest[0]}></desk-event-day>`
    : html`<desk-day .desk=${desk} .route=${route}></desk-day>`;
