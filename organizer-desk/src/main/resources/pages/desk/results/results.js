// The area "results": what can be taken away, printed and handed out. `certificate` below it is the design of certificates.

import {html} from 'lit';
import '../certificates/editor.js';
import './take-away.js';

/** @type {import('../shell/view.js').View} */
export const view = (desk, route) =>
  route.rest[0] === 'certificate'
    ? html`<certificate-editor .desk=${desk} .route=${route}></certificate-editor>`
    : html`<desk-take-away .desk=${desk} .route=${route}></desk-take-away>`;
