// Starts the organiser's desk.

import {loadMessages, t} from '/kit/i18n.js';
import {languageEvents} from '/kit/messages.js';
import {applyTheme} from '/kit/theme.js';
import {adoptControls} from '/kit/parts/controls.js';
import {Desk} from './shell/desk.js';
import './shell/frame.js';

applyTheme();
adoptControls();
await Promise.all([loadMessages('/kit/'), loadMessages('/desk/')]);
const frame = /** @type {import('./shell/frame.js').DeskFrame} */ (document.querySelector('organizer-desk'));
frame.desk = new Desk();
await frame.desk.start();

const nameTitle = () => (document.title = t('desk.pageTitle'));
languageEvents.addEventListener('change', nameTitle);
nameTitle();
