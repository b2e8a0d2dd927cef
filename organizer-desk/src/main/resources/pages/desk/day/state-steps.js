// Moving an event on, or back with a reason, as buttons of the state that comes next.

import {html, nothing} from 'lit';
import {language, t, titleIn} from '/kit/i18n.js';
import {ask} from '/kit/parts/dialog.js';
import {askReason} from '../parts/ask-reason.js';
import {done} from '../parts/toast.js';
import {STATES, isStepBack} from '../shell/event-states.js';
import {moveTo} from './decide.js';

/** @param {any} summary */
const titleOf = (summary) => titleIn(summary.title, language());

/**
 * @param {import('../parts/desk-element.js').DeskElement} screen
 * @param {import('../shell/desk.js').EventSummary} summary
 * @param {boolean} [back] whether the step back is offered as well
 */
export function stateSteps(screen, summary, back = false) {
  const at = STATES.indexOf(summary.state);
  const next = STATES[at + 1];
  const before = STATES[at - 1];
  return html`${next ? html`<button class=${back ? 'primary' : ''} @click=${() => move(screen, summary, next)}>${t(`day.to.${next}`)}</button>` : nothing}
  ${back && before ? html`<button class="danger" @click=${() => move(screen, summary, before)}>${t('day.back', {state: t(`desk.state.${before}`)})}</button>` : nothing}`;
}

/**
 * Asks as much as the step needs, and takes it.
 * @param {import('../parts/desk-element.js').DeskElement} screen
 * @param {import('../shell/desk.js').EventSummary} summary
 * @param {string} state
 */
export async function move(screen, summary, state) {
  const event = titleOf(summary);
  const back = isStepBack(summary.state, state);
  const heading = t(back ? 'day.backHeading' : 'day.moveHeading', {event, state: t(`desk.state.${state}`)});
  const reason = back ? await askReason({heading, body: t('day.backText'), confirm: t('day.backNow'), danger: true}) : null;
  if (back ? !reason : !(await ask({heading, body: t(`day.to.${state}.text`), confirm: t(`day.to.${state}`)}))) return;
  await screen.attempt(async () => {
    await moveTo(screen.desk, summary.id, state, reason);
    await screen.desk.refresh();
    done(t('day.moved', {event, state: t(`desk.state.${state}`)}));
  });
}
