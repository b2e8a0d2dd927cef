// Mark sheets on paper: to be filled in by hand when tablets fail, or filled with the marks as they stand.

import {html, nothing} from 'lit';
import {language, t, titleIn} from '/kit/i18n.js';
import {api} from '../../shell/api.js';
import {letterhead, signatures} from '../parts/paper.js';
import {aspectRows} from '../parts/aspect-rows.js';
import {Drawn} from '../parts/drawn.js';

/** @typedef {import('../source.js').Source} Source */

/** @type {readonly import('../sheets.js').Choice[]} */
export const choices = [
  {name: 'event', kind: 'event', all: true},
  {name: 'judge', kind: 'judge'},
  {name: 'filled', kind: 'select', values: ['no', 'yes']},
  {name: 'entry', kind: 'select', values: ['id', 'hand']},
];

/** The event that is meant when none was chosen is the first: all of them would be hundreds of pages. @param {Source} source */
const events = (source) => (source.query.get('event') ? source.events : source.events.slice(0, 1));

/** @param {Source} source */
export async function load(source) {
  const filled = source.choice('filled', 'no') === 'yes';
  const marks = filled ? await api.get(source.path('/exports/marks.json')) : [];
  const given = new Map(marks.map((/** @type {any} */ mark) => [[mark.eventId, mark.entry, mark.aspect, mark.judge].join('/'), mark.value]));
  const once = new Map(marks.map((/** @type {any} */ mark) => [[mark.eventId, mark.entry, mark.aspect].join('/'), mark.value]));
  const drawn = new Map(await Promise.all(events(source).map(async (event) => /** @type {const} */ ([event.id, await Drawn.of(source, event)]))));
  const panels = new Map(await Promise.all(events(source).map(async (event) => /** @type {const} */ ([event.id, await panel(source, event)]))));
  return {given, once, drawn, panels};
}

/** Who marks each entry: nobody who was excluded or is too close to it. @param {Source} source @param {any} event @returns {Promise<Map<string, string[]>>} */
async function panel(source, event) {
  const {entries} = await api.get(source.path('/events/', encodeURIComponent(event.id), '/overview'));
  return new Map(entries.map((/** @type {any} */ {entry, sheets}) => [entry, Object.keys(sheets)]));
}

/** @param {any} node @returns {any[]} */
const aspects = (node) => (node.parts ? node.parts.flatMap(aspects) : [node]);

/**
 * One page: a judge's marks for an entry, or with no judge those that the panel gives together.
 * @param {{event: any, entry: any, judge: string | null, drawn: Drawn, value: (aspect: string) => string}} about
 * @param {Source} source
 */
function page({event, entry, judge, drawn, value}, source) {
  const isMine = (/** @type {any} */ aspect) =>
    judge ? aspect.marks !== 'once' && (!aspect.judges?.length || aspect.judges.includes(judge)) : aspect.marks === 'once';
  const own = new Set(aspects(event.scheme).filter(isMine).map(({id}) => id));
  if (!own.size) return nothing;
  const byHand = source.choice('entry', 'id') === 'hand';
  const number = html`<p class="entry-number"><span>${t('print.entry')}</span><b>${byHand ? nothing : drawn.name(entry.id)}</b></p>`;
  return html`<section class="page">
    ${letterhead(source, t('print.markSheet'), titleIn(event.title, language()), number)}
    <p class="who">
      <span>${judge ? t('print.judgeIs', {judge: `${source.judge(judge)} (${judge})`}) : t('print.panelSheet')}</span>
      <span>${drawn.hasCodes ? nothing : t('print.stationIs', {station: drawn.station(entry)})}</span>
    </p>
    <table class="marks">
      <thead>
        <tr>
          <th>${t('print.aspect')}</th>
          <th>${t('print.scale')}</th>
          <th class="box">${t('print.mark')}</th>
          <th class="note">${t('print.note')}</th>
        </tr>
      </thead>
      <tbody>
        ${aspectRows(event.scheme, own, value)}
      </tbody>
    </table>
    <footer>${signatures(judge ? [{label: t('print.judge'), name: source.judge(judge)}] : event.judges.map((/** @type {string} */ id) => ({label: t('print.judge'), name: source.judge(id)})))}</footer>
  </section>`;
}

/** @param {any} event @param {any} entry @param {any} loaded @param {Source} source */
function entryPages(event, entry, {given, once, drawn: allDrawn, panels}, source) {
  const drawn = /** @type {Drawn} */ (allDrawn.get(event.id));
  const asked = source.query.get('judge');
  const judges = (panels.get(event.id).get(entry.id) ?? []).filter((/** @type {string} */ id) => !asked || id === asked);
  const own = judges.map((/** @type {string} */ judge) =>
    page({event, entry, judge, drawn, value: (aspect) => given.get([event.id, entry.id, aspect, judge].join('/')) ?? ''}, source),
  );
  const agreed = page({event, entry, judge: null, drawn, value: (aspect) => once.get([event.id, entry.id, aspect].join('/')) ?? ''}, source);
  return asked ? own : [...own, agreed];
}

/** @param {any} loaded @param {Source} source */
export const pages = (loaded, source) =>
  events(source).map((event) => event.entries.map((/** @type {any} */ entry) => entryPages(event, entry, loaded, source)));
