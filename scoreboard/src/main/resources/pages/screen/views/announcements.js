// View `announcements`: one announcement at a time, as large as it fits.

import {css, html} from 'lit';
import {language, secondTitle, titleIn} from '/kit/i18n.js';
import {styleVars} from '/kit/style-vars.js';
import {bilingualStyles, say, secondLanguage} from '../bilingual.js';
import {BoardView} from '../board-view.js';
import {PageTurner} from '../page-turner.js';
import {textWidth} from '../parts/ranking-row.js';
import {phraseStyles, phrased} from '../phrases.js';
import {Programme} from '../programme.js';
import {SizeController} from '../size-controller.js';
import '../parts/board-frame.js';

export class AnnouncementsView extends BoardView {
  static styles = [
    bilingualStyles,
    phraseStyles,
    css`
      .room {
        height: 100%;
        min-height: 0;
      }
      .say {
        display: grid;
        place-content: center;
        height: 100%;
        margin: 0;
        padding: 0 4vw;
        text-align: center;
        font: 700 var(--size) / 1.4 var(--font-head);
        text-wrap: balance;
        overflow: hidden;
      }
      .second {
        display: block;
        margin-top: 0.5em;
      }
      .none {
        color: var(--ink-faint);
        font-weight: 400;
      }
    `,
  ];

  programme = new Programme(this, () => this.assignment.competition);
  size = new SizeController(this, '.room');
  turner = new PageTurner(this, () => this.assignment.seconds, this.lapOver);

  render() {
    const all = this.programme.content.announcements;
    const now = all[Math.min(this.turner.page, all.length - 1)];
    return html`<board-frame .over=${this.competitionTitle} .heading=${html`${say('screen.announcements')}`} .feed=${this.feed} .shows=${this.events} .paging=${this.turner.paging}>
      <div class="room">
        ${now
          ? html`<p class="say" ${styleVars({'--size': `${sizeFor(this.#words(now.text), this.size)}px`})}><span>${this.#said(now.text)}</span></p>`
          : html`<p class="say none" ${styleVars({'--size': '5vmin'})}>${say('screen.noAnnouncements')}</p>`}
      </div>
    </board-frame>`;
  }

  /** @param {import('/kit/titles.js').Title} text */
  #said(text) {
    const other = secondTitle(text, language(), secondLanguage());
    return html`${phrased(titleIn(text, language()))}${other ? html`<span class="second" lang=${secondLanguage() ?? ''}>${phrased(other)}</span>` : ''}`;
  }

  /** @param {import('/kit/titles.js').Title} text */
  #words(text) {
    return `${titleIn(text, language())} ${secondTitle(text, language(), secondLanguage())}`.trim();
  }

  updated() {
    const count = this.programme.content.announcements.length;
    this.turner.setPages(Math.max(1, count), 1, count);
  }
}

/** How much of the room the words may fill: lines end early, and air belongs to a notice. */
const FILLED = 0.5;
const LEADING = 1.4;

/**
 * The type with which so many words fill the room: few large, many smaller.
 * @param {string} text
 * @param {{width: number, height: number}} room in pixels
 */
function sizeFor(text, {width, height}) {
  const byArea = Math.sqrt((width * height * FILLED) / (LEADING * Math.max(1, textWidth(text))));
  return Math.floor(Math.max(16, Math.min(byArea, height * 0.3, width / 9)));
}

customElements.define('announcements-view', AnnouncementsView);
