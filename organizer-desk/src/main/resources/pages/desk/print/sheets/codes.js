// Judges' sign-in codes to cut out and hand over. Codes are made only when asked for: each is good once and for ten minutes.

import {html, nothing} from 'lit';
import {hourMinute, language, t, titleIn} from '/kit/i18n.js';
import {api} from '../../shell/api.js';

/** @typedef {import('../source.js').Source} Source */

/** @type {readonly import('../sheets.js').Choice[]} */
export const choices = [{name: 'event', kind: 'event', all: true}];

/** @param {Source} source @param {() => void} redraw */
export async function load(source, redraw) {
  const wanted = new Set(source.events.flatMap((event) => [...event.judges, event.chief].filter(Boolean)));
  const judges = (source.document.judges ?? []).filter((/** @type {any} */ judge) => wanted.has(judge.id));
  return {judges, codes: new Map(), trouble: '', redraw};
}

/** @param {any} loaded @param {Source} source */
async function make(loaded, source) {
  loaded.codes.clear();
  loaded.trouble = '';
  try {
    for (const judge of loaded.judges) {
      loaded.codes.set(judge.id, await api.post(source.path('/judges/', encodeURIComponent(judge.id), '/codes')));
      loaded.redraw();
    }
  } catch (failure) {
    loaded.trouble = source.explain(/** @type {Error} */ (failure));
  }
  loaded.redraw();
}

/** @param {any} judge @param {any} code @param {Source} source */
function card(judge, code, source) {
  const events = source.document.events.filter((/** @type {any} */ event) => event.judges.includes(judge.id) || event.chief === judge.id);
  return html`<section class="card code">
    <img class="qr" src=${code.qr} alt=${t('print.codeQr')} />
    <div>
      <p class="name">${judge.name}</p>
      <p>${events.map((/** @type {any} */ event) => titleIn(event.title, language())).join(' · ')}</p>
      <p class="secret">${code.code}</p>
      <p>${t('print.codeUntil', {time: hourMinute(code.expiresAt)})}</p>
      <p class="address">${new URL(code.url).origin}/judge/</p>
    </div>
  </section>`;
}

/** @param {any} loaded @param {Source} source */
export const pages = (loaded, source) => html`<div class="screen-only panel">
    <p>${t('print.codesHint', {count: loaded.judges.length})}</p>
    <button @click=${() => make(loaded, source)}>${t(loaded.codes.size ? 'print.codesAnew' : 'print.codesMake')}</button>
    ${loaded.trouble ? html`<p class="trouble" role="alert">${loaded.trouble}</p>` : nothing}
  </div>
  <div class="cards eight">
    ${loaded.judges
      .filter((/** @type {any} */ judge) => loaded.codes.has(judge.id))
      .map((/** @type {any} */ judge) => card(judge, loaded.codes.get(judge.id), source))}
  </div>`;
