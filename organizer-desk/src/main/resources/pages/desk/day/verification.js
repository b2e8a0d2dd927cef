// Whether the ledgers prove what they say: how far each was verified, or the first row that does not agree.

import {html, nothing} from 'lit';
import {hourMinute, t} from '/kit/i18n.js';

/**
 * @typedef {{place: string, sentence: string}} Finding
 * @typedef {{state: 'unverified' | 'agrees' | 'disagrees', checkedAt?: string, findings: Finding[], failure?: {problem: string},
 *   events: {event: string, position: number, finding: Finding | null}[]}} Verification
 */

/** What does not agree, at the top of the page. @param {Verification | null} verification */
export function disagreements(verification) {
  if (!verification?.findings.length) return nothing;
  return html`<section class="card disagrees" role="alert">
    <h2><kit-icon name="alert"></kit-icon>${t('day.verify.disagrees')}</h2>
    <p>${t('day.verify.whatToDo')}</p>
    <ul>${verification.findings.map(({place, sentence}) => html`<li><code>${place}</code> ${sentence}</li>`)}</ul>
  </section>`;
}

/** How far an event was verified, in one line. @param {Verification | null} verification @param {string} event */
export function verifiedUpTo(verification, event) {
  if (!verification) return nothing;
  const found = verification.events.find((each) => each.event === event);
  if (!found) return html`<p class="hint">${t('day.verify.notYet')}</p>`;
  if (found.finding)
    return html`<p><span class="tag bad"><kit-icon name="alert"></kit-icon>${t('day.verify.not')}</span> <code>${found.finding.place}</code></p>`;
  return html`<p class="hint verified"><kit-icon name="check"></kit-icon>${t('day.verify.upTo', {position: found.position, time: hourMinute(verification.checkedAt ?? '')})}</p>`;
}

/** Why the last verification could not be done. @param {Verification | null} verification */
export function notVerified(verification) {
  return verification?.failure ? html`<p role="alert">${t('day.verify.failed', {problem: verification.failure.problem})}</p>` : nothing;
}
