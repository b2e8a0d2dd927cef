// The protocol of an event's review and appeals, to be signed.

import {html, nothing} from 'lit';
import {dateAndTime, language, percentage, t, titleIn} from '/kit/i18n.js';
import {api} from '../../shell/api.js';
import {letterhead, signatures} from '../parts/paper.js';

/** @typedef {import('../source.js').Source} Source */

/** @type {readonly import('../sheets.js').Choice[]} */
export const choices = [{name: 'event', kind: 'event', all: true}];

/** @param {Source} source */
export const load = (source) =>
  Promise.all(
    source.events.map(async (event) => ({
      event,
      overview: await api.get(source.path('/events/', encodeURIComponent(event.id), '/overview')),
    })),
  );

/** @param {any} review */
function draw(review) {
  if (!review) return html`<p>${t('print.review.none')}</p>`;
  return html`<dl class="facts">
      <dt>${t('print.review.top')}</dt>
      <dd>${review.top}</dd>
      <dt>${t('print.review.share')}</dt>
      <dd>${percentage(Number(review.share))}</dd>
      <dt>${t('print.review.limit')}</dt>
      <dd>${percentage(Number(review.limit))}</dd>
      <dt>${t('print.review.seed')}</dt>
      <dd><code>${review.seed}</code></dd>
    </dl>
    <table>
      <thead>
        <tr>
          <th>${t('print.entry')}</th>
          <th>${t('print.review.sample')}</th>
          <th>${t('print.review.finding')}</th>
          <th class="note">${t('print.note')}</th>
        </tr>
      </thead>
      <tbody>
        ${review.entries.map((/** @type {string} */ entry) => finding(entry, review))}
      </tbody>
    </table>`;
}

/** @param {string} entry @param {any} review */
function finding(entry, review) {
  const found = review.findings.find((/** @type {any} */ each) => each.entry === entry);
  return html`<tr>
    <td>${entry}</td>
    <td>${t(review.sample.includes(entry) ? 'print.review.drawn' : 'print.review.added')}</td>
    <td>${found ? t(found.correct ? 'print.review.correct' : 'print.review.wrong') : t('print.review.open')}</td>
    <td class="note">${found?.note ?? ''}</td>
  </tr>`;
}

/** @param {any} appeal */
const appealRow = (appeal) => html`<tr>
  <td>${dateAndTime(appeal.filedAt)}</td>
  <td>${appeal.entry}</td>
  <td>${appeal.by}</td>
  <td>${appeal.text}</td>
  <td>
    ${appeal.decision
      ? html`<b>${t(appeal.decision.upheld ? 'print.appeal.upheld' : 'print.appeal.refused')}</b> ${appeal.decision.reason}`
      : t('print.review.open')}
  </td>
</tr>`;

/** @param {any[]} list */
const appeals = (list) =>
  list.length
    ? html`<table>
        <thead>
          <tr>
            <th>${t('print.appeal.filed')}</th>
            <th>${t('print.entry')}</th>
            <th>${t('print.appeal.by')}</th>
            <th>${t('print.appeal.text')}</th>
            <th>${t('print.appeal.decision')}</th>
          </tr>
        </thead>
        <tbody>
          ${list.map(appealRow)}
        </tbody>
      </table>`
    : html`<p>${t('print.appeal.none')}</p>`;

/** @param {{event: any, overview: any}} loaded @param {Source} source */
const page = ({event, overview}, source) => html`<section class="page">
  ${letterhead(source, t('print.sheet.review'), titleIn(event.title, language()))}
  <p class="status">${t(`print.state.${overview.state}`)} · ${t('print.ledger.position')} ${overview.position}</p>
  <h3>${t('print.review.heading')}</h3>
  ${draw(overview.review)}
  <h3>${t('print.appeal.heading')}</h3>
  ${appeals(overview.appeals ?? [])}
  <footer>${signatures([{label: t('print.chief'), name: event.chief ? source.judge(event.chief) : ''}, t('print.reviewer'), t('print.supervisor')])}</footer>
</section>`;

/** @param {any[]} loaded @param {Source} source */
export const pages = (loaded, source) => (loaded.length ? loaded.map((each) => page(each, source)) : nothing);
