// Starts /me/: a contestant signs in by a one-time code and sees their own entries.

import {html, render} from 'lit';
import {languageEvents, loadMessages, t} from '/kit/i18n.js';
import {applyTheme} from '/kit/theme.js';
import {adoptControls} from '/kit/parts/controls.js';
import {codeInAddress, currentSession, signIn} from '/judge/link/session.js';
import './own-page.js';
import './sign-in.js';

const place = /** @type {HTMLElement} */ (document.getElementById('me'));
const page = {signedIn: false, problem: '', other: ''};

function draw() {
  document.title = t('me.title');
  render(
    page.signedIn ? html`<me-page @signed-out=${leave}></me-page>` : html`<me-sign-in .problem=${page.problem} .other=${page.other} @code=${enter}></me-sign-in>`,
    place,
  );
  document.body.dataset.ready = page.signedIn ? 'in' : 'out';
}

function leave() {
  Object.assign(page, {signedIn: false, problem: '', other: ''});
  draw();
}

/** @param {CustomEvent<string>} given */
async function enter({detail}) {
  page.problem = (await signIn(detail, t('me.device'), 'contestant')) ?? '';
  page.signedIn = !page.problem;
  draw();
}

/** Without an answer the page shows itself and goes on asking. */
async function start() {
  applyTheme();
  adoptControls();
  const code = codeInAddress();
  await Promise.all(['/kit/', '/desk/', '/me/'].map((folder) => loadMessages(folder)));
  languageEvents.addEventListener('change', draw);
  addEventListener('desk-signed-out', leave);
  if (code) return enter(new CustomEvent('code', {detail: code}));
  const answer = await currentSession();
  const role = answer.is === 'signed-in' ? answer.session.role : '';
  page.signedIn = answer.is === 'unreachable' || role === 'contestant';
  page.other = role && role !== 'contestant' && answer.is === 'signed-in' ? (answer.session.name ?? role) : '';
  draw();
}

await start();
