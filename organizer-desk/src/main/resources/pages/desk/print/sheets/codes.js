// Sign-in codes of judges or contestants to cut out and hand over. Codes are made only when asked for: each is good once and for ten minutes.

import {html, nothing} from 'lit';
import {hourMinute, t} from '/kit/i18n.js';
import {api} from '../../shell/api.js';
import {eventsOf, peopleIn} from '../parts/people.js';

/** @typedef {import('../source.js').Source} Source */

/** @type {readonly import('../sheets.js').Choice[]} */
export const choices = [
  {name: 'who', kind: 'select', values: ['judges', 'contestants']},
  {name: 'event', kind: 'event', all: true},
];

/** @param {Source} source @param {() => void} redraw */
export async function load(source, redraw) {
  const who = source.choice('who', 'judges') === 'contestants' ? 'contestants' : 'judges';
  return {who, people: peopleIn(who, source), codes: new Map(), trouble: '', redraw};
}

/** @param {any} loaded @param {Source} source */
async function make(loaded, source) {
  loaded.codes.clear();
  loaded.trouble = '';
  try {
    for (const {id} of loaded.people) {
      loaded.codes.set(id, await api.post(source.path(`/${loaded.who}/`, encodeURIComponent(id), '/codes')));
      loaded.redraw();
    }
  } catch (failure) {
    loaded.trouble = source.explain(/** @type {Error} */ (failure));
  }
  loaded.redraw();
}

/** @param {string} who @param {any} person @param {any} code @param {Source} source */
function card(who, person, code, source) {
  return html`<section class="card code">
    <img class="qr" src=${code.qr} alt=${t('print.codeQr')} />
    <div>
      <p class="name">${person.name}</p>
      <p>${eventsOf(who, person.id, source)}</p>
      <p class="secret">${code.code}</p>
      <p>${t('print.codeUntil', {time: hourMinute(code.expiresAt)})}</p>
      <p class="address">${code.url.replace(/#.*/, '')}</p>
    </div>
  </section>`;
}

/** @param {any} loaded @param {Source} source */
export const pages = (loaded, source) => html`<div class="screen-only panel">
    <p>${t(`print.codesHint.${loaded.who}`, {count: loaded.people.length})}</p>
    <button @click=${() => make(loaded, source)}>${t(loaded.codes.size ? 'print.codesAnew' : 'print.codesMake')}</button>
    ${loaded.trouble ? html`<p class="trouble" role="alert">${loaded.trouble}</p>` : nothing}
  </div>
  <div class="cards eight">
    ${loaded.people
      .filter((/** @type {any} */ person) => loaded.codes.has(person.id))
      .map((/** @type {any} */ person) => card(loaded.who, person, loaded.codes.get(person.id), source))}
  </div>`;
