// Two organisers at one place: a dialog with both values, in which the writer says for each which one stands.

import {html, render} from 'lit';
import {t} from '/kit/i18n.js';
import '/kit/parts/dialog.js';
import './clash-list.js';

/**
 * Asks about each place that both changed. Resolves to null when nothing shall be saved (Escape): what was written stays
 * on the page.
 * @param {import('../shell/three-way.js').Clash[]} clashes
 * @param {Map<string, string>} names what ids stand for
 * @returns {Promise<import('../shell/three-way.js').Settled[] | null>}
 */
export async function chooseSides(clashes, names) {
  const dialog = /** @type {import('/kit/parts/dialog.js').KitDialog} */ (document.createElement('kit-dialog'));
  dialog.heading = t('setup.clash.heading');
  const list = () => /** @type {import('./clash-list.js').DeskClashes} */ (dialog.querySelector('desk-clashes'));
  const draw = () =>
    render(
      html`<desk-clashes .clashes=${clashes} .names=${names} @chosen=${draw}></desk-clashes>
        <button slot="actions" @click=${() => dialog.close()}>${t('setup.clash.later')}</button>
        <button slot="actions" class="primary" ?disabled=${!list()?.settled} @click=${() => dialog.close('yes')}>${t('setup.clash.save')}</button>`,
      dialog,
    );
  draw();
  document.body.append(dialog);
  await dialog.show();
  const answer = await new Promise((resolve) => dialog.addEventListener('closed', (closed) => resolve(/** @type {CustomEvent} */ (closed).detail), {once: true}));
  dialog.remove();
  return answer === 'yes' ? list().settled : null;
}
