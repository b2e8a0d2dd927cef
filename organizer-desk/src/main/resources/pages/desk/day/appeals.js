// Appeals: filed in writing, decided with a reason.

import {html, nothing} from 'lit';
import {dateAndTime, t} from '/kit/i18n.js';
import {askReason} from '../parts/ask-reason.js';
import '../parts/entry-derivation.js';

/** @typedef {import('./review.js').EventDay} EventDay */

/**
 * @param {EventDay} screen
 * @param {any} overview
 * @param {string} state
 */
export function appealsPart(screen, overview, state) {
  const {appeals} = overview;
  if (!appeals.length && state !== 'review') return nothing;
  return html`<section class="card">
    <h2>${t('day.appealsHeading')}</h2>
    <p class="hint">${t('day.appealsHint')} ${overview.appealsUntil ? t('day.appealsUntil', {time: dateAndTime(overview.appealsUntil)}) : ''}</p>
    ${appeals.length ? html`<ul>${appeals.map((/** @type {any} */ appeal) => one(screen, overview, appeal))}</ul>` : nothing}
    ${state === 'review' ? fileForm(screen, overview) : nothing}
  </section>`;
}

/** In whose name it was filed, and by whom where that is somebody else. @param {any} appeal */
function filer({by, filedBy}) {
  const who = by ?? t('day.appeal.anonymous');
  return filedBy.role === 'contestant' ? t('day.appeal.own', {who}) : t('day.appeal.for', {who, name: filedBy.name ?? ''});
}

/** @param {EventDay} screen @param {any} overview @param {any} appeal */
function one(screen, overview, appeal) {
  const answer = async (/** @type {boolean} */ upheld) => {
    const heading = t(upheld ? 'day.appeal.upholdOf' : 'day.appeal.dismissOf', {entry: appeal.entry});
    const reason = await askReason({heading, body: appeal.text, confirm: t(upheld ? 'day.appeal.uphold' : 'day.appeal.dismiss')});
    if (reason) await screen.decide({type: 'appeal-decision', appeal: appeal.id, upheld, reason}, t('day.appeal.decided', {entry: appeal.entry}));
  };
  return html`<li>
    <span><b>${appeal.entry}</b> ${appeal.aspect ?? ''} · ${filer(appeal)} · ${dateAndTime(appeal.filedAt)}<br />${appeal.text}</span>
    ${appeal.decision
      ? html`<span class="tag ${appeal.decision.upheld ? 'warn' : 'good'}">${t(appeal.decision.upheld ? 'day.appeal.upheld' : 'day.appeal.dismissed')}</span><span class="hint">${appeal.decision.reason}</span>`
      : html`<button @click=${() => answer(true)}>${t('day.appeal.uphold')}</button><button @click=${() => answer(false)}>${t('day.appeal.dismiss')}</button>`}
    <entry-derivation
      .event=${screen.desk.path('/events/', encodeURIComponent(screen.event))}
      .entry=${appeal.entry}
      .heading=${t('day.appeal.derivation')}
      .version=${String(overview.position)}
      .names=${new Map(overview.judges.map((/** @type {any} */ judge) => [judge.judge, judge.name ?? judge.judge]))}
    ></entry-derivation>
  </li>`;
}

/** @param {EventDay} screen @param {any} overview */
function fileForm(screen, overview) {
  const file = async (/** @type {SubmitEvent} */ submit) => {
    submit.preventDefault();
    const element = /** @type {HTMLFormElement} */ (submit.target);
    const form = new FormData(element);
    await screen.decide({type: 'appeal', entry: form.get('entry'), aspect: null, by: form.get('by'), text: form.get('text')}, t('day.appeal.filed'));
    element.reset();
  };
  return html`<details>
    <summary>${t('day.appeal.file')}</summary>
    <form class="stack" @submit=${file}>
      <div class="columns">
        <div>
          <label for="appeal-entry">${t('day.entry')}</label>
          <select id="appeal-entry" name="entry">${overview.entries.map((/** @type {any} */ each) => html`<option>${each.entry}</option>`)}</select>
        </div>
        <div><label for="appeal-by">${t('day.appeal.by')}</label><input id="appeal-by" name="by" required /></div>
      </div>
      <div><label for="appeal-text">${t('day.appeal.text')}</label><textarea id="appeal-text" name="text" rows="3" required></textarea></div>
      <div class="row end"><button>${t('day.appeal.file')}</button></div>
    </form>
  </details>`;
}
