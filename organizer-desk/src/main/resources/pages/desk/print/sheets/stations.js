// Cards for the work places: the station's number, the entry, and who works there.

import {html, nothing} from 'lit';
import {language, t, titleIn} from '/kit/i18n.js';
import {Drawn} from '../parts/drawn.js';

/** @typedef {import('../source.js').Source} Source */

/** @type {readonly import('../sheets.js').Choice[]} */
export const choices = [
  {name: 'event', kind: 'event', all: true},
  {name: 'names', kind: 'select', values: ['no', 'yes']},
];

/** @param {Source} source */
export const load = (source) => Promise.all(source.events.map(async (event) => ({event, drawn: await Drawn.of(source, event)})));

/** @param {any} event @param {any} entry @param {Drawn} drawn @param {Source} source */
function card(event, entry, drawn, source) {
  const named = source.choice('names', 'no') === 'yes';
  return html`<section class="card station">
    <p class="event">${titleIn(event.title, language())}</p>
    <p class="label">${t('print.station')}</p>
    <p class="number">${drawn.station(entry) || '—'}</p>
    <p class="entry">${drawn.name(entry.id)}</p>
    ${named ? html`<p class="name">${source.names(entry)}</p><p>${source.organisations(event, entry.id)}</p>` : nothing}
    <p class="competition">${titleIn(source.document.competition.title, language())}</p>
  </section>`;
}

/** @param {{event: any, drawn: Drawn}[]} loaded @param {Source} source */
export const pages = (loaded, source) => html`<div class="cards two">
  ${loaded.map(({event, drawn}) =>
    [...event.entries]
      .sort((a, b) => (Number(drawn.station(a)) || Infinity) - (Number(drawn.station(b)) || Infinity))
      .map((/** @type {any} */ entry) => card(event, entry, drawn, source)),
  )}
</div>`;
