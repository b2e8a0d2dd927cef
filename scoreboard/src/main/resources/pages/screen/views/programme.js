// View `programme`: today's schedule with what is on now, and those who make the contest possible.

import {css, html, nothing} from 'lit';
import {dayMonth, hourMinute, isoDay, language, titleIn} from '/kit/i18n.js';
import {styleVars} from '/kit/style-vars.js';
import {bilingualStyles, say, sayTitle} from '../bilingual.js';
import {BoardView} from '../board-view.js';
import {PageTurner} from '../page-turner.js';
import {Programme} from '../programme.js';
import {onNow, upcoming} from '../schedule.js';
import {SizeController} from '../size-controller.js';
import '../parts/board-frame.js';

/** How much of a tall screen the schedule takes. */
const SCHEDULE_SHARE = 0.6;
/** How many lines of its type a sponsor's tile is high. */
const TILE_LINES = 6;
/** The heading's and a line's height, in em of the board. */
const HEADING = 1.45;
const LINE = 2.15;

export class ProgrammeView extends BoardView {
  static styles = [
    bilingualStyles,
    css`
      .board {
        display: grid;
        grid-template: minmax(0, 1fr) / minmax(0, 3fr) minmax(0, 2fr);
        gap: 1em;
        height: 100%;
        font-size: min(var(--row-text), 8vh, 6vw);
        overflow: hidden;
      }
      .board.alone {
        grid-template-columns: minmax(0, 1fr);
      }
      h2 {
        margin: 0.3em 0;
        font: 700 max(0.6em, 14px) / 1.2 var(--font-head);
        color: var(--ink-soft);
      }
      ol,
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .item {
        display: grid;
        grid-template-columns: 3.4em minmax(0, 1fr);
        gap: 0.6em;
        align-items: baseline;
        padding: 0.3em 0.4em;
        border-bottom: 1px solid var(--paper-line);
        font-size: max(0.66em, 14px);
      }
      .item.now {
        background: var(--seal-wash);
        box-shadow: inset 0.2em 0 var(--seal);
      }
      .item.over {
        color: var(--ink-faint);
      }
      time {
        font-weight: 650;
        white-space: nowrap;
      }
      .on {
        margin-left: 0.5em;
        font-size: max(0.7em, var(--least));
        color: var(--seal);
      }
      small {
        display: block;
        font-size: max(0.7em, var(--least));
        color: var(--ink-soft);
      }
      .sponsors {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
      }
      ul {
        display: grid;
        grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
        grid-auto-rows: minmax(0, 1fr);
        gap: 0.4em;
        max-height: calc(3.4em * var(--lines));
      }
      ul li {
        display: grid;
        place-content: center;
        justify-items: center;
        padding: 0.3em;
        border: 1px solid var(--paper-line);
        border-radius: 0.16em;
        background: var(--paper-raised);
        font-size: max(var(--tile-text), var(--least));
        font-weight: 600;
        line-height: 1.25;
        text-align: center;
        text-wrap: balance;
        overflow: hidden;
      }
      ul img {
        width: 100%;
        height: 100%;
        min-height: 0;
        object-fit: contain;
      }
      .empty {
        place-self: center;
        font-size: max(0.6em, var(--least));
        color: var(--ink-faint);
      }
      @media (max-aspect-ratio: 1/1) {
        .board {
          grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
        }
        .board.alone {
          grid-template-rows: minmax(0, 1fr);
        }
      }
    `,
  ];

  programme = new Programme(this, () => this.assignment.competition);
  size = new SizeController(this, '.board');
  turner = new PageTurner(this, () => this.assignment.seconds, this.lapOver);

  render() {
    const {schedule, sponsors} = this.programme.content;
    return html`<board-frame .heading=${this.competitionTitle} .feed=${this.feed} .shows=${this.events}>
      <div class="board ${schedule.length && sponsors.length ? '' : 'alone'}">
        ${schedule.length ? this.#schedule(schedule) : nothing} ${sponsors.length ? this.#sponsors(sponsors) : nothing}
        ${schedule.length || sponsors.length ? nothing : html`<p class="empty">${say('screen.noProgramme')}</p>`}
      </div>
    </board-frame>`;
  }

  /** @returns {number} how many lines of the schedule fit */
  #room() {
    const board = this.renderRoot.querySelector('.board');
    const {width, height} = this.size;
    if (!board || !height) return 6;
    const share = height > width ? SCHEDULE_SHARE : 1; // in a tall screen the sponsors stand below
    return Math.max(2, Math.floor(((height * share) / parseFloat(getComputedStyle(board).fontSize) - HEADING) / LINE));
  }

  /** @param {number} lines of tiles @returns {string} type with which a long name in two languages stays inside its tile */
  #tileText(lines) {
    const {width, height} = this.size;
    const share = height > width ? 1 - SCHEDULE_SHARE : 1;
    return `min(0.6em, ${Math.floor((height * share * 0.85) / lines / TILE_LINES)}px)`;
  }

  /** @param {import('../programme.js').ProgrammeContent['schedule']} schedule */
  #schedule(schedule) {
    const now = this.feed.clock.time();
    const current = onNow(schedule, now, isoDay);
    const shown = upcoming(schedule, now, this.#room(), isoDay);
    return html`<section>
      <h2>${say('screen.schedule')} · ${dayMonth(shown[0].at)}</h2>
      <ol>
        ${shown.map((item) => html`<li class="item ${item === current ? 'now' : Date.parse(item.at) < now.getTime() ? 'over' : ''}">
          <time datetime=${item.at}>${hourMinute(item.at)}</time>
          <span>${sayTitle(item.title)}${item === current ? html` <b class="on">${say('screen.onNow')}</b>` : nothing}${item.place ? html`<small>${sayTitle(item.place)}</small>` : nothing}</span>
        </li>`)}
      </ol>
    </section>`;
  }

  /** @param {import('../programme.js').ProgrammeContent['sponsors']} sponsors */
  #sponsors(sponsors) {
    const columns = columnsFor(sponsors.length);
    const lines = Math.ceil(sponsors.length / columns);
    return html`<section class="sponsors">
      <h2>${say('screen.sponsors')}</h2>
      <ul ${styleVars({'--columns': columns, '--lines': lines, '--tile-text': this.#tileText(lines)})}>${sponsors.map(({title, picture}) => html`<li>${picture ? html`<img src=${picture} alt=${titleIn(title, language())}>` : sayTitle(title)}</li>`)}</ul>
    </section>`;
  }
}

/** Few names stand large below each other, many beside each other. @param {number} count */
const columnsFor = (count) => (count > 12 ? 3 : count > 4 ? 2 : 1);

customElements.define('programme-view', ProgrammeView);
