// One competition on the landing page: what it is, when, and its events, each a door to its ranking.

import {html} from 'lit';
import {language, t, titleIn} from '/kit/i18n.js';
import {longDate} from '/kit/format.js';

/**
 * @typedef {{id: string, title: import('/kit/titles.js').Title, dates: string[],
 *   events: {id: string, title: import('/kit/titles.js').Title, state: string}[]}} Competition
 */

/** @param {Competition} competition */
export function competitionCard({id, title, dates, events}) {
  return html`<article>
    <h3>${titleIn(title, language())}</h3>
    <p class="dates">${[...new Set([dates[0], dates.at(-1)])].filter(Boolean).map((day) => longDate(day ?? '')).join(' – ')}</p>
    <ul>
      ${events.map(
        (event) => html`<li>
          <a href=${screen(id, event.id)}>${titleIn(event.title, language()) || event.id}</a>
          <span class="state">${t(`screen.state.${event.state}`)}</span>
        </li>`,
      )}
    </ul>
  </article>`;
}

/** The ranking as a phone or a screen shows it. @param {string} competition @param {string} event */
const screen = (competition, event) => `/screen/?${new URLSearchParams({competition, event})}`;
