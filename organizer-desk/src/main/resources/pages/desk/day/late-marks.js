// Marks that came when the event or the sheet took none any more: they count nowhere, and wait for a decision.

import {html, nothing} from 'lit';
import {dateAndTime, t} from '/kit/i18n.js';
import {askReason} from '../parts/ask-reason.js';

/** @typedef {import('./review.js').EventDay & {grant: (sheet: {entry: string, judge: string, reason: string}) => Promise<void>, putAway: (mark: any, reason: string) => Promise<unknown>}} LateDay */

/**
 * @param {LateDay} screen
 * @param {any} late the list, null while it is not known
 */
export function latePart(screen, late) {
  if (!late?.marks.length) return nothing;
  const waiting = late.marks.filter((/** @type {any} */ mark) => mark.waiting);
  const settled = late.marks.filter((/** @type {any} */ mark) => !mark.waiting);
  const names = late.full.map((/** @type {string} */ id) => late.marks.find((/** @type {any} */ mark) => mark.judge === id)?.name ?? id);
  return html`<section class="card">
    <h2>${t('day.late', {count: waiting.length})}</h2>
    <p class="hint">${t('day.lateHint')}</p>
    ${names.length ? html`<p class="hint">${t('day.lateFull', {names: names.join(' · ')})}</p>` : nothing}
    <ul>
      ${waiting.map((/** @type {any} */ mark) => html`<li>${what(mark)} ${choices(screen, late, mark)}</li>`)}
    </ul>
    ${settled.length
      ? html`<details>
          <summary>${t('day.lateSettled', {count: settled.length})}</summary>
          <ul>${settled.map((/** @type {any} */ mark) => html`<li>${what(mark)}<span class="hint">${outcome(mark)}</span></li>`)}</ul>
        </details>`
      : nothing}
  </section>`;
}

/** @param {any} mark */
function what(mark) {
  const times = t('day.lateTimes', {given: mark.givenAt ? dateAndTime(mark.givenAt) : '—', received: dateAndTime(mark.receivedAt)});
  return html`<span><b>${mark.entry}</b> ${mark.aspect} · ${mark.name ?? mark.judge}: <b>${value(mark)}</b><br /><span class="hint">${times}</span>
    ${[mark.reason, mark.note].filter(Boolean).map((text) => html`<br />${text}`)}</span>`;
}

/** @param {{value: string | null}} mark */
const value = (mark) => mark.value ?? t('day.lateWithdrawn');

/** @param {any} mark */
function outcome({dismissal, recorded}) {
  if (dismissal) return t('day.latePutAwayBy', {by: dismissal.by, reason: dismissal.reason});
  return t('day.lateRecorded', {value: value(recorded)});
}

/** @param {LateDay} screen @param {any} late @param {any} mark */
function choices(screen, late, mark) {
  const putAway = async () => {
    const heading = t('day.latePutAwayOf', {entry: mark.entry, value: value(mark)});
    const reason = await askReason({heading, confirm: t('day.latePutAway')});
    if (reason) await screen.putAway(mark, reason);
  };
  const reopen = () => screen.grant({...mark, reason: `${mark.aspect}: ${value(mark)}`});
  return html`${mark.open
      ? html`<span class="tag good"><kit-icon name="check"></kit-icon>${t('day.lateOpen')}</span>`
      : late.mayReopen
        ? html`<button @click=${reopen}>${t('day.grantNow')}</button>`
        : nothing}
    <button class="quiet" @click=${putAway}>${t('day.latePutAway')}</button>`;
}
