// Starts /desk/draw-check/: anybody recomputes a draw in their own browser, from what was published or from what they type in.

import {html, nothing, render} from 'lit';
import {loadMessages, t} from '/kit/i18n.js';
import {languageEvents} from '/kit/messages.js';
import {applyTheme} from '/kit/theme.js';
import {adoptControls} from '/kit/parts/controls.js';
import '/kit/parts/language-switch.js';
import {recompute} from '../draw-check.js';

const place = /** @type {HTMLElement} */ (document.getElementById('check'));
const given = {sheet: '', seed: '', words: '', commitment: ''};
/** @type {{rows: {entry: string, place: string}[], commitment: string, sheetHash: string, violations: number} | null} */
let found = null;
let said = '';

/** @param {Event} event */
function check(event) {
  event.preventDefault();
  found = null;
  said = '';
  try {
    const sheet = given.sheet.replace(/\r\n/g, '\n').trimEnd() + '\n';
    found = recompute(sheet, given.seed.trim(), given.words.trim());
  } catch {
    said = t('check.wrong');
  }
  draw();
}

/** @param {keyof typeof given} key @param {number} [rows] */
const field = (key, rows) => html`<label>${t(`check.${key}`)}
  ${rows
    ? html`<textarea name=${key} rows=${rows} required @input=${(/** @type {any} */ input) => (given[key] = input.target.value)}></textarea>`
    : html`<input name=${key} ?required=${key === 'seed'} autocomplete="off" @input=${(/** @type {any} */ input) => (given[key] = input.target.value)} />`}
</label>`;

function result() {
  if (!found) return nothing;
  const wanted = given.commitment.trim();
  const right = wanted === found.commitment;
  return html`${wanted ? html`<p class=${`said ${right ? 'good' : 'bad'}`} role="status">${t(right ? 'check.right' : 'check.other')}</p>` : nothing}
    <p>${t('check.commitment')}: <code>${found.commitment}</code><br />${t('check.sheetHash')}: <code>${found.sheetHash}</code></p>
    <table>
      <thead><tr><th>${t('check.entry')}</th><th>${t('check.place')}</th></tr></thead>
      <tbody>${found.rows.map((row) => html`<tr><td>${row.entry}</td><td>${row.place}</td></tr>`)}</tbody>
    </table>`;
}

function draw() {
  document.title = t('check.title');
  render(
    html`<header><b>匠心 Jiangxin</b><kit-language></kit-language></header>
      <h1>${t('check.title')}</h1>
      <p class="hint">${t('check.hint')}</p>
      <form @submit=${check}>${field('sheet', 10)}${field('seed')}${field('words')}${field('commitment')}<div><button class="primary">${t('check.now')}</button></div></form>
      ${said ? html`<p class="said bad" role="alert">${said}</p>` : nothing}${result()}`,
    place,
  );
}

/** `?c=…&e=…&d=…` names a published draw. */
async function published() {
  const query = new URLSearchParams(location.search);
  if (!query.has('d')) return;
  const answer = await fetch(`/api/competitions/${query.get('c')}/events/${query.get('e')}/draws/${query.get('d')}`);
  const one = answer.ok ? await answer.json() : {};
  for (const key of /** @type {(keyof typeof given)[]} */ (Object.keys(given))) {
    given[key] = one[key] ?? '';
    const input = /** @type {HTMLInputElement | null} */ (place.querySelector(`[name=${key}]`));
    if (input) input.value = given[key];
  }
}

async function start() {
  applyTheme();
  adoptControls();
  await Promise.all([loadMessages('/kit/'), loadMessages('/desk/draw-check/')]);
  languageEvents.addEventListener('change', draw);
  draw();
  await published();
  document.body.dataset.ready = 'true';
}

await start();
