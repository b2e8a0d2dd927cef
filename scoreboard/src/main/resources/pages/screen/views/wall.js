// View `wall`: the heads of several events' rankings at a time.

import {css, html} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {t} from '/kit/i18n.js';
import {styleVars} from '/kit/style-vars.js';
import {phoneLink} from '../assignment.js';
import {bilingualStyles, sayTitle} from '../bilingual.js';
import {BoardView} from '../board-view.js';
import {PageTurner} from '../page-turner.js';
import {SizeController} from '../size-controller.js';
import {PANELS_AT_MOST, wallLayout} from '../wall-layout.js';
import {waiting, waitingStyles} from '../parts/waiting.js';
import '../parts/board-frame.js';
import '../parts/change-ticker.js';
import '../parts/ranking-board.js';

export class WallView extends BoardView {
  static styles = [
    waitingStyles,
    bilingualStyles,
    css`
      .wall {
        display: grid;
        grid-template: repeat(var(--lines), minmax(0, 1fr)) / repeat(var(--columns), minmax(0, 1fr));
        gap: calc(var(--panel-text) * 0.35) calc(var(--panel-text) * 0.9);
        height: 100%;
        --row-text: var(--panel-text);
        font-size: var(--panel-text);
      }
      article {
        display: grid;
        grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
        min-height: 0;
      }
      h2 {
        display: flex;
        align-items: baseline;
        gap: 0.5em;
        margin: 0;
        padding: 0.15em 0 0.12em;
        border-bottom: 2px solid var(--ink);
        font: 700 max(0.8em, var(--least)) / 1.25 var(--font-head);
        text-wrap: balance;
      }
      h2 small {
        margin-left: auto;
        flex: none;
        font: 500 max(0.62em, var(--least)) / 1.2 var(--font-text);
        white-space: nowrap;
        color: var(--ink-faint);
      }
    `,
  ];

  turner = new PageTurner(this, () => this.assignment.seconds, this.lapOver);
  size = new SizeController(this, '.room');

  /** @returns {string[]} */
  get shownEvents() {
    const first = this.turner.page * PANELS_AT_MOST;
    return this.events.slice(first, first + PANELS_AT_MOST);
  }

  render() {
    const latest = this.latest;
    return html`<board-frame
      .heading=${this.competitionTitle}
      .feed=${this.feed}
      .shows=${this.shownEvents}
      .paging=${this.turner.paging}
      .link=${phoneLink(this.assignment)}
    >
      <div class="room">${this.shownEvents.some((event) => this.standings(event)) ? this.#wall() : waiting(this.feed)}</div>
      <change-ticker slot="ticker" withEvent .latest=${latest} .standings=${latest ? this.standings(latest.event) : undefined}></change-ticker>
    </board-frame>`;
  }

  updated() {
    const count = this.events.length;
    this.turner.setPages(Math.ceil(count / PANELS_AT_MOST), PANELS_AT_MOST, count);
  }

  #wall() {
    const events = this.shownEvents;
    const text = parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--row-text'));
    const layout = wallLayout({width: this.size.width, height: this.size.height, panels: events.length, text});
    const vars = {'--lines': layout.lines, '--columns': layout.columns, '--panel-text': `${layout.text}px`};
    return html`<div class="wall" ${styleVars(vars)}>${repeat(events, (event) => event, (event) => this.#panel(event))}</div>`;
  }

  /** @param {string} event */
  #panel(event) {
    const standings = this.standings(event);
    if (!standings) return html`<article><h2>${sayTitle(this.eventTitle(event))}</h2>${waiting(this.feed)}</article>`;
    return html`<article>
      <h2><span>${sayTitle(standings.title)}</span><small>${t(`screen.state.${standings.state}`)}</small></h2>
      <ranking-board .standings=${standings} .news=${this.news(event)}></ranking-board>
    </article>`;
  }
}

customElements.define('wall-view', WallView);
