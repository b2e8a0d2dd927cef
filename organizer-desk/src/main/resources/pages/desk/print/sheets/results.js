// Result lists: places, totals and awards of an event, with the ledger's head and lines to sign on.

import {html, nothing} from 'lit';
import {dateAndTime, language, t, titleIn} from '/kit/i18n.js';
import {api} from '../../shell/api.js';
import {letterhead, qr, signatures, verifyPath} from '../parts/paper.js';

/** @typedef {import('../source.js').Source} Source */

/** @type {readonly import('../sheets.js').Choice[]} */
export const choices = [
  {name: 'event', kind: 'event', all: true},
  {name: 'parts', kind: 'select', values: ['main', 'all', 'none']},
];

/** @param {Source} source */
export async function load(source) {
  return Promise.all(
    source.events.map(async (event) => {
      const at = source.path('/events/', encodeURIComponent(event.id));
      const [standings, signed] = await Promise.all([
        api.get(`${at}/standings`),
        source.state(event.id) === 'published' ? api.get(`${at}/signature`).catch(() => null) : null,
      ]);
      return {event, standings, signed};
    }),
  );
}

/** @param {any} node @param {number} deep @returns {any[]} the parts that are columns */
function columns(node, deep) {
  if (deep === 0) return [];
  return (node.parts ?? []).flatMap((/** @type {any} */ part) => [part, ...columns(part, deep - 1)]);
}

/** @param {Source} source */
const depth = (source) => ({main: 1, all: 9, none: 0})[source.choice('parts', 'main')] ?? 1;

/** With more parts than this, narrow columns have to do, and people's organisations are left out. */
const DENSE = 8;

/** @param {any} row */
const place = (row) => row.rank ?? t(`print.status.${row.status}`);

/**
 * Awards stand only in a list that is final: on a provisional one they would be taken for granted.
 * @param {any} row @param {any[]} parts @param {any} event @param {Source} source @param {boolean} isFinal
 */
const line = (row, parts, event, source, isFinal) => html`<tr>
  <td class="place">${place(row)}</td>
  <td>${row.entry}</td>
  <td class="name">${row.name ?? ''}</td>
  <td>${source.delegation(row.delegation)}</td>
  ${parts.length > DENSE ? nothing : html`<td class="organisation">${source.organisations(event, row.entry)}</td>`}
  ${parts.map((part) => html`<td class="number">${row.parts[part.id] ?? ''}</td>`)}
  <td class="number total">${row.total ?? ''}</td>
  <td class="award">${isFinal && row.award ? titleIn(row.award, language()) : ''}</td>
</tr>`;

/** The delegations, below the entries. @param {any[]} teams @param {Source} source */
const teamTable = (teams, source) => html`<h3>${t('print.teams')}</h3>
  <table class="teams">
    <thead>
      <tr>
        <th>${t('print.place')}</th>
        <th>${t('print.delegation')}</th>
        <th>${t('print.counted')}</th>
        <th class="number">${t('print.total')}</th>
      </tr>
    </thead>
    <tbody>
      ${teams.map(
        (team) => html`<tr>
          <td class="place">${team.rank ?? '—'}</td>
          <td class="name">${source.delegation(team.delegation)}</td>
          <td>${team.entries.join(', ')}</td>
          <td class="number total">${team.total ?? ''}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;

/** Where in the ledger the list stands. @param {any} standings @param {any} signed */
const ledger = (standings, signed) => html`<dl class="ledger">
  <dt>${t('print.ledger.position')}</dt>
  <dd>${signed?.position ?? standings.position}</dd>
  <dt>${t('print.ledger.asOf')}</dt>
  <dd>${dateAndTime(standings.asOf)}</dd>
  ${signed
    ? html`<dt>${t('print.ledger.head')}</dt>
        <dd><code>${signed.head}</code></dd>
        <dt>${t('print.ledger.key')}</dt>
        <dd><code>${signed.key}</code></dd>`
    : nothing}
</dl>`;

/** @param {{event: any, standings: any, signed: any}} loaded @param {Source} source */
function page({event, standings, signed}, source) {
  const parts = columns(event.scheme, depth(source));
  const title = titleIn(event.title, language());
  const isFinal = ['official', 'published'].includes(standings.state);
  const code = signed ? qr(verifyPath(source.competition, event.id), t('print.verify')) : nothing;
  return html`<section class="page ${parts.length > 4 ? 'wide' : ''} ${parts.length > DENSE ? 'dense' : ''}">
    ${letterhead(source, t('print.sheet.results'), title, code)}
    <p class="status ${isFinal ? '' : 'provisional'}">${t(`print.state.${standings.state}`)}</p>
    <table>
      <thead>
        <tr>
          <th>${t('print.place')}</th>
          <th>${t('print.entry')}</th>
          <th>${t('print.name')}</th>
          <th>${t('print.delegation')}</th>
          ${parts.length > DENSE ? nothing : html`<th>${t('print.organisation')}</th>`}
          ${parts.map((part) => html`<th class="number">${titleIn(part.title ?? part.id, language())}</th>`)}
          <th class="number">${t('print.total')}</th>
          <th>${t('print.award')}</th>
        </tr>
      </thead>
      <tbody>
        ${standings.rows.map((/** @type {any} */ row) => line(row, parts, event, source, isFinal))}
      </tbody>
    </table>
    ${standings.teams?.length ? teamTable(standings.teams, source) : nothing}
    <footer>
      ${signatures([{label: t('print.chief'), name: event.chief ? source.judge(event.chief) : ''}, t('print.recorder'), t('print.supervisor')])}
      ${ledger(standings, signed)}
    </footer>
  </section>`;
}

/** @param {any[]} loaded @param {Source} source */
export const pages = (loaded, source) => loaded.map((each) => page(each, source));
