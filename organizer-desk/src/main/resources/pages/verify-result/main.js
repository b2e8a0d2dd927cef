// Starts /verify-result/?c=…&e=…&n=…: what a certificate's code leads to. It shows the signed result of one entry, or of the event.

import {html, render} from 'lit';
import {loadMessages, t} from '/kit/i18n.js';
import {languageEvents} from '/kit/messages.js';
import {applyTheme} from '/kit/theme.js';
import {adoptControls} from '/kit/parts/controls.js';
import '/kit/parts/language-switch.js';
import {checkedHere} from './signature.js';
import {resultView} from './result-view.js';

/** @typedef {import('./result-view.js').Finding} Finding */

const query = new URLSearchParams(location.search);
const asked = {competition: query.get('c') ?? '', event: query.get('e') ?? '', entry: query.get('n') ?? ''};
const place = /** @type {HTMLElement} */ (document.getElementById('verify'));

/** @type {Finding} */
let finding = {standing: 'checking', signed: null, here: 'unable'};

function draw() {
  document.title = t('verify.title');
  render(
    html`<header><p class="brand"><img src="/favicon.ico" alt="" />${t('verify.brand')}</p><kit-language></kit-language></header>
      <h1>${t('verify.title')}</h1>
      ${resultView(finding, asked)}`,
    place,
  );
}

/** @returns {Promise<Finding>} */
async function find() {
  const answer = await fetch(`/api/competitions/${encodeURIComponent(asked.competition)}/events/${encodeURIComponent(asked.event)}/signature`);
  if (answer.status === 404) return {standing: 'unknown', signed: null, here: 'unable'};
  if (!answer.ok) throw new Error(String(answer.status));
  const signed = await answer.json();
  const here = await checkedHere(signed);
  return {standing: signed.valid && here !== 'wrong' ? 'valid' : 'wrong', signed, here};
}

async function start() {
  applyTheme();
  adoptControls();
  await Promise.all([loadMessages('/kit/'), loadMessages('/verify-result/')]);
  languageEvents.addEventListener('change', draw);
  draw();
  finding = await find().catch(() => ({standing: /** @type {const} */ ('unreachable'), signed: null, here: /** @type {const} */ ('unable')}));
  draw();
  document.body.dataset.ready = finding.standing;
}

await start();
