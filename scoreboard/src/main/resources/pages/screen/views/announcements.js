// View `announcements`: one announcement at a time, as large as it fits.

import {css, html} from 'lit';
import {language, titleIn} from '/kit/i18n.js';
import {styleVars} from '/kit/style-vars.js';
import {bilingualStyles, say, sayTitle} from '../bilingual.js';
import {BoardView} from '../board-view.js';
import {PageTurner} from '../page-turner.js';
import {Programme} from '../programme.js';
import '../parts/board-frame.js';

export class AnnouncementsView extends BoardView {
  static styles = [
    bilingualStyles,
    css`
      .say {
        display: grid;
        place-content: center;
        height: 100%;
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
  turner = new PageTurner(this, () => this.assignment.seconds, this.lapOver);

  render() {
    const all = this.programme.content.announcements;
    const now = all[Math.min(this.turner.page, all.length - 1)];
    return html`<board-frame .over=${this.competitionTitle} .heading=${html`${say('screen.announcements')}`} .feed=${this.feed} .shows=${this.events} .paging=${this.turner.paging}>
      ${now
        ? html`<p class="say" ${styleVars({'--size': sizeFor(titleIn(now.text, language()))})}><span>${sayTitle(now.text)}</span></p>`
        : html`<p class="say none" ${styleVars({'--size': '5vmin'})}>${say('screen.noAnnouncements')}</p>`}
    </board-frame>`;
  }

  updated() {
    const count = this.programme.content.announcements.length;
    this.turner.setPages(Math.max(1, count), 1, count);
  }
}

/**
 * Few words large, many words smaller.
 * @param {string} text
 */
function sizeFor(text) {
  const length = [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 1 : 0.5), 0);
  return `${Math.max(4.2, Math.min(11, 46 / Math.sqrt(length + 8))).toFixed(1)}vmin`;
}

customElements.define('announcements-view', AnnouncementsView);
