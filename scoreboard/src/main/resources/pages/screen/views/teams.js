// View `teams`: one event's ranking of delegations by their best entries; long lists turn pages.

import {css, html} from 'lit';
import {styleVars} from '/kit/style-vars.js';
import {phoneLink} from '../assignment.js';
import {bilingualStyles, say, sayTitle} from '../bilingual.js';
import {BoardView} from '../board-view.js';
import {PageTurner} from '../page-turner.js';
import {waiting, waitingStyles} from '../parts/waiting.js';
import {teamLines} from '../team-lines.js';
import {delegationStyles} from './delegations-style.js';
import '../parts/board-frame.js';

/** @typedef {import('/kit/standings-types.js').Standings} Standings */
/** @typedef {import('../team-lines.js').TeamLine} TeamLine */

const LINES_AT_MOST = 8;
/** Of more entries than these a line says only how many count. */
const ENTRIES_AT_MOST = 4;

export class TeamsView extends BoardView {
  static styles = [
    waitingStyles,
    bilingualStyles,
    delegationStyles,
    css`
      .board {
        font-size: min(var(--row-text), 76vh / (3.3 + 1.95 * var(--lines)), 4.4vw);
      }
      .total {
        text-align: right;
        white-space: nowrap;
      }
      .counted {
        font-size: max(0.6em, var(--least));
      }
    `,
  ];

  turner = new PageTurner(this, () => this.assignment.seconds, this.lapOver);

  get event() {
    return this.events[0];
  }

  render() {
    const standings = this.standings(this.event);
    return html`<board-frame
      .over=${this.eventTitle(this.event)}
      .heading=${html`${say('screen.teams')}`}
      .state=${standings?.state ?? ''}
      .frozenAt=${standings?.frozenAt ?? null}
      .feed=${this.feed}
      .shows=${[this.event]}
      .paging=${this.turner.paging}
      .link=${phoneLink(this.assignment, this.event)}
    >
      ${standings ? this.#board(standings) : waiting(this.feed)}
    </board-frame>`;
  }

  updated() {
    const count = this.standings(this.event)?.teams?.length ?? 0;
    this.turner.setPages(Math.max(1, Math.ceil(count / LINES_AT_MOST)), LINES_AT_MOST, count);
  }

  /** @param {Standings} standings */
  #board(standings) {
    const lines = teamLines(standings);
    const first = this.turner.page * LINES_AT_MOST;
    return html`<div class="board" ${styleVars({'--lines': Math.min(LINES_AT_MOST, lines.length)})}>
      ${lines.length ? this.#table(lines.slice(first, first + LINES_AT_MOST)) : html`<p class="empty">${say(whyNone(standings))}</p>`}
    </div>`;
  }

  /** @param {TeamLine[]} lines */
  #table(lines) {
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${say('screen.rank')}</th>
          <th scope="col" class="name">${say('screen.delegation')}</th>
          <th scope="col">${say('screen.counted')}</th>
          <th scope="col" class="total">${say('screen.total')}</th>
        </tr>
      </thead>
      <tbody>
        ${lines.map(({id, place, title, total, entries}) => html`<tr data-delegation=${id}>
          <td class="place">${place ?? '–'}</td>
          <th scope="row" class="name">${sayTitle(title)}</th>
          <td class="quiet counted">${entries.length > ENTRIES_AT_MOST ? entries.length : entries.join(' · ')}</td>
          <td class="total">${total ?? '–'}</td>
        </tr>`)}
      </tbody>
    </table>`;
  }
}

/** @param {Standings} standings */
function whyNone({teams, blind}) {
  if (teams) return 'screen.teamsNotYet';
  return blind ? 'screen.delegationsLater' : 'screen.teamsNone';
}

customElements.define('teams-view', TeamsView);
