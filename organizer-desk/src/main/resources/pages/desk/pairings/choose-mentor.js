// Asks for another mentor: a list that can be searched, with who still has a place and what the apprentice wished.

import {html, render} from 'lit';
import {t} from '/kit/i18n.js';
import {dialogOf} from '/kit/parts/dialog.js';
import '../parts/data-table.js';

/**
 * @param {string} apprentice
 * @param {import('./draft.js').Draft} draft
 * @param {import('./people.js').PairingPeople} people
 * @returns {Promise<string | null | undefined>} the mentor's id; null for nobody; undefined when the question was left
 */
export async function chooseMentor(apprentice, draft, people) {
  const wishes = people.document.apprentices?.find((/** @type {any} */ one) => one.contestant === apprentice)?.wishes ?? [];
  const rows = [...people.mentors.values()].map((mentor) => ({
    id: mentor.id,
    name: mentor.name,
    organisation: mentor.organisation ?? '',
    trades: people.trades(mentor.events ?? []),
    places: mentor.capacity - draft.pairs.filter((pair) => pair.mentor === mentor.id).length,
    wish: wishes.indexOf(mentor.id) + 1 || '',
  }));
  const columns = ['name', 'organisation', 'trades', 'places', 'wish'].map((id) => ({
    id,
    title: t(`pairings.column.${id}`),
    value: (/** @type {any} */ row) => row[id],
    number: id === 'places' || id === 'wish',
  }));
  return answer(t('pairings.moveWho', {apprentice: people.apprentice(apprentice)}), columns, rows);
}

/** @param {string} heading @param {any[]} columns @param {any[]} rows @returns {Promise<string | null | undefined>} */
async function answer(heading, columns, rows) {
  const dialog = dialogOf(heading);
  dialog.wide = true;
  /** @type {string | null | undefined} */
  let chosen;
  const choose = (/** @type {string | null} */ mentor) => {
    chosen = mentor;
    dialog.close();
  };
  render(
    html`<desk-table openable label=${heading} .columns=${columns} .rows=${rows} @open=${(/** @type {CustomEvent} */ event) => choose(event.detail.id)}></desk-table>
      <button slot="actions" @click=${() => dialog.close()}>${t('kit.cancel')}</button>
      <button slot="actions" @click=${() => choose(null)}>${t('pairings.nobody')}</button>`,
    dialog,
  );
  await dialog.answer();
  return chosen;
}
