// Setting a competition up: its facts and events, one event's rules, its scheme, and the document as a file.

import {html} from 'lit';
import './competition.js';
import './event.js';
import './document.js';
import './scheme/editor.js';

/** @type {import('../shell/view.js').View} */
export const view = (desk, route) => {
  const [event, part] = route.rest;
  if (event === 'document' && route.query.has('file')) return html`<desk-document .desk=${desk} .route=${route}></desk-document>`;
  if (event && part === 'scheme') return html`<desk-scheme .desk=${desk} .route=${route} .event=${event}></desk-scheme>`;
  if (event) return html`<desk-event .desk=${desk} .route=${route} .event=${event}></desk-event>`;
  return html`<desk-competition .desk=${desk} .route=${route}></desk-competition>`;
};
