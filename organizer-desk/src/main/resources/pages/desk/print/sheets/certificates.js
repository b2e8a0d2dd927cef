// Certificates for who has an award: the competition's own design, one sheet for each person.

import {html} from 'lit';
import {loadMessages, t} from '/kit/i18n.js';
import {api} from '../../shell/api.js';
import {usualDesign, valuesOf} from '../../certificates/design.js';
import {certificatePaper} from '../../certificates/paper.js';
import {verifyPath} from '../parts/paper.js';

/** @typedef {import('../source.js').Source} Source */

/** @type {readonly import('../sheets.js').Choice[]} */
export const choices = [
  {name: 'event', kind: 'event', all: true},
  {name: 'for', kind: 'select', values: ['awards', 'everybody']},
];

/** @param {Source} source */
export async function load(source) {
  await loadMessages('/desk/certificates/');
  const [saved, standings] = await Promise.all([
    api.get(source.path('/certificate')),
    Promise.all(source.events.map(async (event) => ({event, standings: await api.get(source.path('/events/', encodeURIComponent(event.id), '/standings'))}))),
  ]);
  return {saved, standings};
}

/** @param {any} standings */
const isFinal = (standings) => ['official', 'published'].includes(standings.state);

/** Everybody who gets one: each contestant of an entry has their own. @param {any} event @param {any} standings @param {Source} source */
function people(event, standings, source) {
  const all = source.choice('for', 'awards') === 'everybody';
  return standings.rows
    .filter((/** @type {any} */ row) => (all ? row.rank !== null : row.award))
    .flatMap((/** @type {any} */ row) => {
      const entry = event.entries.find((/** @type {any} */ each) => each.id === row.entry);
      return (entry?.contestants ?? []).map((/** @type {string} */ id) => ({row, person: source.contestant(id)}));
    });
}

/** @param {any} loaded @param {Source} source */
export function pages({saved, standings}, source) {
  const design = saved.design ?? usualDesign();
  const background = design.background ? source.path('/pictures/', encodeURIComponent(design.background)) : null;
  const waiting = standings.filter((/** @type {any} */ each) => !isFinal(each.standings));
  const sheets = standings
    .filter((/** @type {any} */ each) => isFinal(each.standings))
    .flatMap((/** @type {any} */ {event, standings: rows}) =>
      people(event, rows, source).map((/** @type {any} */ {row, person}) => {
        const values = valuesOf({document: source.document, event, row, person, delegation: source.delegation(row.delegation)});
        const code = `/api/qr.svg?path=${encodeURIComponent(verifyPath(source.competition, event.id, row.entry))}`;
        return certificatePaper(design, values, {background, code});
      }),
    );
  return html`${waiting.length ? html`<p class="panel screen-only">${t('print.certificatesWait', {count: waiting.length})}</p>` : ''}
  ${sheets.length ? sheets : html`<p class="trouble screen-only">${t('print.noAwards')}</p>`}`;
}
