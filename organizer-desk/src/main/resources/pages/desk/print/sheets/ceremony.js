// The list for the pairing ceremony: mentor by mentor, who is called to the stage.

import {html} from 'lit';
import {t} from '/kit/i18n.js';
import {api} from '../../shell/api.js';
import {letterhead} from '../parts/paper.js';

/** @typedef {import('../source.js').Source} Source */

/** @param {Source} source */
export async function load(source) {
  const {pairings} = await api.get(source.path('/pairings'));
  /** @type {Map<string, any[]>} */
  const byMentor = new Map();
  pairings.forEach((/** @type {any} */ pair) => byMentor.set(pair.mentor, [...(byMentor.get(pair.mentor) ?? []), pair]));
  return [...byMentor.values()];
}

/** @param {any[]} pairs @param {number} number @param {Source} source */
const mentor = (pairs, number, source) => html`<tbody>
  ${pairs.map(
    (pair, at) => html`<tr>
      ${at === 0
        ? html`<td rowspan=${pairs.length}>${number}</td>
            <td rowspan=${pairs.length}><b>${pair.mentorName ?? pair.mentor}</b><br /><small>${pair.mentorOrganisation ?? ''}</small></td>`
        : ''}
      <td><b>${pair.apprenticeName ?? pair.apprentice}</b></td>
      <td>${source.delegation(pair.delegation)}</td>
      <td>${pair.organisation ?? ''}</td>
      <td class="box"></td>
    </tr>`,
  )}
</tbody>`;

/** @param {any[][]} mentors @param {Source} source */
export const pages = (mentors, source) =>
  mentors.length
    ? html`<section class="page">
        ${letterhead(source, t('print.sheet.ceremony'))}
        <table>
          <thead>
            <tr>
              <th></th>
              <th>${t('print.letter.mentor')}</th>
              <th>${t('print.letter.apprentice')}</th>
              <th>${t('print.delegation')}</th>
              <th>${t('print.organisation')}</th>
              <th>${t('print.present')}</th>
            </tr>
          </thead>
          ${mentors.map((pairs, at) => mentor(pairs, at + 1, source))}
        </table>
      </section>`
    : html`<p class="trouble">${t('print.noPairs')}</p>`;
