// A question for a number of points with its reason: a penalty under a name, or a total set by decision.

import {html, nothing, render} from 'lit';
import {t} from '/kit/i18n.js';
import {dialogOf} from '/kit/parts/dialog.js';

/**
 * Resolves to what was decided, or to null (Escape). Empty points lift the decision.
 * @param {{heading: string, label: string, named: boolean}} question
 * @returns {Promise<{points: string | null, reason: string, name: string} | null>}
 */
export async function askPoints({heading, label, named}) {
  const dialog = dialogOf(heading);
  /** @type {{points: string | null, reason: string, name: string} | null} */
  let answer = null;
  const send = (/** @type {SubmitEvent} */ submit) => {
    submit.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (submit.target));
    const text = (/** @type {string} */ key) => String(form.get(key) ?? '').trim();
    answer = {points: text('points') || null, reason: text('reason'), name: text('name')};
    dialog.close('yes');
  };
  render(
    html`<form id="points-form" @submit=${send}>
        ${named
          ? html`<div><label for="name">${t('day.action.penaltyName')}</label><input id="name" name="name" value="late" pattern="[A-Za-z0-9][A-Za-z0-9._\\-]*" required /></div>`
          : nothing}
        <div>
          <label for="points">${label}</label><input id="points" name="points" inputmode="decimal" pattern="-?[0-9]+([.][0-9]+)?" aria-describedby="lifts" />
          <div id="lifts">${t('day.action.emptyLifts')}</div>
        </div>
        <div><label for="why">${t('day.action.reason')}</label><textarea id="why" name="reason" rows="3" required></textarea></div>
      </form>
      <button slot="actions" @click=${() => dialog.close()}>${t('kit.cancel')}</button>
      <button slot="actions" form="points-form" class="primary">${t('day.action.decide')}</button>`,
    dialog,
  );
  await dialog.answer('input');
  return answer;
}
