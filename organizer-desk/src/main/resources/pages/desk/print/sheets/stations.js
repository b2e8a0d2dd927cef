// Cards for the work places: the station's number, the entry, and who works there.

import {html, nothing} from 'lit';
import {language, t, titleIn} from '/kit/i18n.js';

/** @typedef {import('../source.js').Source} Source */

/** @type {readonly import('../sheets.js').Choice[]} */
export const choices = [
  {name: 'event', kind: 'event', all: true},
  {name: 'names', kind: 'select', values: ['no', 'yes']},
];

/** @param {Source} source */
export const load = async (source) => source.events;

/** @param {any} event @param {any} entry @param {Source} source */
function card(event, entry, source) {
  const named = source.choice('names', 'no') === 'yes';
  return html`<section class="card station">
    <p class="event">${titleIn(event.title, language())}</p>
    <p class="label">${t('print.station')}</p>
    <p class="number">${entry.station ?? '—'}</p>
    <p class="entry">${entry.id}</p>
    ${named ? html`<p class="name">${source.names(entry)}</p><p>${source.organisations(event, entry.id)}</p>` : nothing}
    <p class="competition">${titleIn(source.document.competition.title, language())}</p>
  </section>`;
}

/** @param {any[]} events @param {Source} source */
export const pages = (events, source) => html`<div class="cards two">
  ${events.map((event) =>
    [...event.entries]
      .sort((a, b) => (a.station ?? Infinity) - (b.station ?? Infinity))
      .map((/** @type {any} */ entry) => card(event, entry, source)),
  )}
</div>`;
