// Starts the print pages: /desk/print/?sheet=…&competition=…, with what a sheet can be asked for in the query.

import {html, nothing, render} from 'lit';
import {language, loadMessages, t, titleIn} from '/kit/i18n.js';
import {languageEvents} from '/kit/messages.js';
import {adoptControls} from '/kit/parts/controls.js';
import '/kit/parts/language-switch.js';
import {SHEETS} from './sheets.js';
import {Source} from './source.js';
import {choices} from './parts/choices.js';

/** @typedef {import('./sheets.js').Sheet} Sheet */

adoptControls();
const source = new Source(new URLSearchParams(location.search));
const place = /** @type {HTMLElement} */ (document.getElementById('print'));
const entry = SHEETS.find(({id}) => id === source.sheet) ?? SHEETS[0];

/** @type {Sheet | null} */
let sheet = null;
/** @type {any} */
let loaded = null;
let trouble = '';

function pages() {
  if (trouble) return html`<p class="trouble" role="alert">${trouble}</p>`;
  return sheet && loaded ? sheet.pages(loaded, source) : html`<p class="trouble" role="status">${t('print.loading')}</p>`;
}

function draw() {
  const title = source.document ? titleIn(source.document.competition.title, language()) : '';
  document.title = `${t(`print.sheet.${entry.id}`)} · ${title}`;
  render(
    html`<header class="toolbar">
        <a class="button quiet" href=${source.desk}>${t('print.back')}</a>
        <h1>${t(`print.sheet.${entry.id}`)}</h1>
        ${source.document && sheet ? choices(sheet.choices ?? [], source) : nothing}
        <kit-language></kit-language>
        <button class="primary" ?disabled=${!loaded} @click=${() => print()}>${t('print.print')}</button>
        <p class="hint">${t('print.hint')}</p>
      </header>
      <main class=${entry.id}>${pages()}</main>`,
    place,
  );
}

async function start() {
  await Promise.all([loadMessages('/kit/'), loadMessages('/desk/print/')]);
  languageEvents.addEventListener('change', draw);
  draw();
  try {
    sheet = await entry.load();
    await source.open();
    loaded = await sheet.load(source, draw);
  } catch (failure) {
    trouble = source.explain(/** @type {Error} */ (failure));
  }
  draw();
  document.body.dataset.ready = trouble ? 'trouble' : 'yes';
}

await start();
