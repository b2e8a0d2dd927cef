// View `progress`: how far marking is, without any score or order; safe in blind events and while the list is frozen.

import {css, html} from 'lit';
import {percentage} from '/kit/i18n.js';
import {styleVars} from '/kit/style-vars.js';
import {phoneLink} from '../assignment.js';
import {bilingualStyles, say, sayTitle} from '../bilingual.js';
import {BoardView} from '../board-view.js';
import {PageTurner} from '../page-turner.js';
import {SizeController} from '../size-controller.js';
import {tileLayout} from '../tile-layout.js';
import {progressOf, ring} from '../parts/ring.js';
import {waiting, waitingStyles} from '../parts/waiting.js';
import '../parts/board-frame.js';

/** @typedef {import('/kit/standings-types.js').Standings} Standings */

const TILES_AT_MOST = 60;

export class ProgressView extends BoardView {
  static styles = [
    waitingStyles,
    bilingualStyles,
    css`
      .bars,
      .tiles {
        height: 100%;
        font-size: min(var(--row-text), 9vh, 6vw);
        line-height: 1.2;
        overflow: hidden;
      }
      .bars {
        display: grid;
        grid-auto-rows: minmax(0, 2.3em);
        align-content: space-evenly;
      }
      .event {
        display: grid;
        grid-template: auto auto / minmax(0, 1fr) auto;
        align-content: center;
        gap: 0.18em 0.6em;
      }
      .event > span {
        font: 700 max(0.72em, 15px) / 1.2 var(--font-head);
      }
      .event > b {
        font-size: max(0.72em, 15px);
      }
      .bar {
        grid-column: 1 / -1;
        height: 0.26em;
        border-radius: 1em;
        background: var(--paper-sunken);
        overflow: hidden;
      }
      .bar::before {
        content: '';
        display: block;
        height: 100%;
        border-radius: inherit;
        background: var(--seal);
        transform-origin: left;
        transform: scaleX(var(--share));
        transition: transform var(--motion-slow) var(--ease);
      }
      .done .bar::before {
        background: var(--good);
      }
      .tiles {
        display: grid;
        grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
        grid-auto-rows: minmax(0, var(--tile-height));
        align-content: center;
        gap: 0.25em;
        font-size: var(--tile-text);
      }
      .room {
        min-height: 0;
      }
      .tile {
        display: flex;
        align-items: center;
        gap: 0.3em;
        padding: 0 0.35em;
        border: 1px solid var(--paper-line);
        border-radius: 0.16em;
        background: var(--paper-raised);
        font-weight: 600;
        font-size: max(0.8em, var(--least));
      }
      .tile small {
        margin-left: auto;
        font-size: max(0.55em, var(--least));
        font-weight: 400;
        color: var(--ink-faint);
      }
      .ring {
        flex: none;
        width: 0.8em;
        height: 0.8em;
        fill: none;
        stroke-width: 4;
      }
      .track {
        stroke: var(--paper-line);
      }
      .arc {
        stroke: var(--seal);
      }
      .disc {
        fill: var(--good);
      }
      .tick {
        stroke: var(--on-meaning);
        stroke-width: 2.6;
      }
    `,
  ];

  size = new SizeController(this, '.room');
  turner = new PageTurner(this, () => this.assignment.seconds, this.lapOver);

  render() {
    const all = this.events.flatMap((event) => this.standings(event) ?? []);
    const single = this.events.length === 1 ? all[0] : undefined;
    return html`<board-frame
      .over=${this.competitionTitle}
      .heading=${single ? single.title : html`${say('screen.progress')}`}
      .state=${single?.state ?? ''}
      .frozenAt=${single?.frozenAt ?? null}
      .feed=${this.feed}
      .shows=${this.events}
      .paging=${this.turner.paging}
      .link=${phoneLink(this.assignment, single?.event)}
    >
      <div class="room">${!all.length ? waiting(this.feed) : single ? this.#tiles(single) : html`<div class="bars">${all.map((each) => this.#bar(each))}</div>`}</div>
    </board-frame>`;
  }

  updated() {
    const count = this.events.length === 1 ? (this.standings(this.events[0])?.rows.length ?? 0) : 0;
    this.turner.setPages(Math.max(1, Math.ceil(count / TILES_AT_MOST)), TILES_AT_MOST, count);
  }

  /** @param {Standings} standings */
  #bar(standings) {
    const share = shareOf(standings);
    return html`<div class="event ${share === 1 ? 'done' : ''}">
      <span>${sayTitle(standings.title)}</span><b>${percentage(Math.floor(share * 100) / 100)}</b>
      <div class="bar" ${styleVars({'--share': share})}></div>
    </div>`;
  }

  /** @param {Standings} standings */
  #tiles({rows}) {
    const byNumber = [...rows].sort((a, b) => a.entry.localeCompare(b.entry, 'en', {numeric: true}));
    const first = this.turner.page * TILES_AT_MOST;
    const shown = byNumber.slice(first, first + TILES_AT_MOST);
    const {columns, text, height} = tileLayout(this.size, Math.min(rows.length, TILES_AT_MOST));
    return html`<div class="tiles" ${styleVars({'--columns': columns, '--tile-text': `${text}px`, '--tile-height': `${height}px`})}>
      ${shown.map((row) => html`<div class="tile">${ring(row.marked)}<span>${row.entry}</span><small>${row.marked}</small></div>`)}
    </div>`;
  }
}

/** @param {Standings} standings */
function shareOf({rows}) {
  const all = rows.filter((row) => row.status === 'competing').map((row) => progressOf(row.marked));
  const expected = all.reduce((sum, each) => sum + each.expected, 0);
  return expected ? all.reduce((sum, each) => sum + each.given, 0) / expected : 0;
}

customElements.define('progress-view', ProgressView);
