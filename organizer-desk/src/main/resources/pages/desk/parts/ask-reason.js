// A question that is answered with words: why something is done.

import {html, nothing, render} from 'lit';
import {t} from '/kit/i18n.js';
import {dialogOf} from '/kit/parts/dialog.js';

/**
 * Asks for a reason; resolves to it, or to null when it was not given (Escape).
 * @param {{heading: string, body?: string, confirm: string, danger?: boolean, label?: string, optional?: boolean}} question
 * @returns {Promise<string | null>}
 */
export async function askReason({heading, body = '', confirm, danger = false, label, optional = false}) {
  const dialog = dialogOf(heading);
  let reason = '';
  const send = (/** @type {Event} */ event) => {
    event.preventDefault();
    if (optional || reason.trim()) dialog.close('yes');
  };
  render(
    html`<form id="reason-form" @submit=${send}>
        ${body ? html`<div>${body}</div>` : nothing}
        <div><label for="reason">${label ?? t('desk.reason')}</label>
        <textarea id="reason" rows="3" maxlength="1000" ?required=${!optional} @input=${(/** @type {any} */ input) => (reason = input.target.value)}></textarea></div>
      </form>
      <button slot="actions" @click=${() => dialog.close()}>${t('kit.cancel')}</button>
      <button slot="actions" form="reason-form" class=${danger ? 'danger' : 'primary'}>${confirm}</button>`,
    dialog,
  );
  return (await dialog.answer('textarea')) === 'yes' ? reason.trim() : null;
}
