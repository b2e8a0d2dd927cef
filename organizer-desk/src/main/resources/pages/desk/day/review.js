// The review of a sample of the entries: drawing it, and what was found.

import {html, nothing} from 'lit';
import {t} from '/kit/i18n.js';
import {askReason} from '../parts/ask-reason.js';

/** @typedef {import('../parts/desk-element.js').DeskElement & {event: string, decide: (message: any, said: string, undo?: () => Promise<unknown>) => Promise<unknown>}} EventDay */

/** A seed that nobody chose, for who has none from a public draw. */
const randomSeed = () => Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * @param {EventDay} screen
 * @param {any} overview
 * @param {string} state
 */
export function reviewPart(screen, overview, state) {
  const {review} = overview;
  if (!review && !['frozen', 'review'].includes(state)) return nothing;
  return html`<section class="card">
    <h2>${t('day.review')}</h2>
    <p class="hint">${t('day.reviewHint')}</p>
    ${review ? drawn(screen, review) : drawForm(screen)}
  </section>`;
}

/** @param {EventDay} screen */
function drawForm(screen) {
  const draw = (/** @type {SubmitEvent} */ submit) => {
    submit.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (submit.target));
    const percent = (/** @type {string} */ name) => String(Number(form.get(name)) / 100);
    return screen.decide(
      {type: 'review', seed: String(form.get('seed')), top: Number(form.get('top')), share: percent('share'), limit: percent('limit')},
      t('day.reviewDrawn'),
    );
  };
  const number = (/** @type {string} */ name, /** @type {string} */ value) =>
    html`<div><label for=${name}>${t(`day.review.${name}`)}</label><input id=${name} name=${name} type="number" min="0" value=${value} required /></div>`;
  return html`<form class="row low" @submit=${draw}>
    ${number('top', '3')}${number('share', '10')}${number('limit', '5')}
    <div><label for="seed">${t('day.review.seed')}</label><input id="seed" name="seed" value=${randomSeed()} required /></div>
    <button>${t('day.review.draw')}</button>
  </form>`;
}

/** @param {EventDay} screen @param {any} review */
function drawn(screen, review) {
  const found = new Map(review.findings.map((/** @type {any} */ each) => [each.entry, each]));
  const say = async (/** @type {string} */ entry, /** @type {boolean} */ correct) => {
    const note = correct ? '' : await askReason({heading: t('day.review.wrong', {entry}), label: t('day.review.note'), confirm: t('day.review.record')});
    if (note !== null) await screen.decide({type: 'finding', entry, correct, note}, t('day.review.recorded', {entry}));
  };
  return html`<p class="hint">${t('day.review.seedWas', {seed: review.seed})}</p>
    <ul>
      ${review.entries.map((/** @type {string} */ entry) => {
        const finding = /** @type {any} */ (found.get(entry));
        return html`<li>
          <b>${entry}</b>
          ${finding
            ? html`<span class="tag ${finding.correct ? 'good' : 'bad'}">${t(finding.correct ? 'day.review.right' : 'day.review.notRight')}</span><span class="hint">${finding.note}</span>`
            : html`<span class="row"><button @click=${() => say(entry, true)}>${t('day.review.right')}</button><button class="danger" @click=${() => say(entry, false)}>${t('day.review.notRight')}</button></span>`}
        </li>`;
      })}
    </ul>`;
}
