// View `pictures`: the organiser's pictures, whole and uncropped, one after the other.

import {css, html, nothing} from 'lit';
import {language, titleIn} from '/kit/i18n.js';
import {bilingualStyles, say, sayTitle} from '../bilingual.js';
import {BoardView} from '../board-view.js';
import {PageTurner} from '../page-turner.js';
import {Programme} from '../programme.js';
import '../parts/board-frame.js';

export class PicturesView extends BoardView {
  static styles = [
    bilingualStyles,
    css`
      figure {
        display: grid;
        place-content: center;
        justify-items: center;
        gap: 0.4em;
        height: 100%;
        margin: 0;
        container-type: size;
        font-size: max(var(--chrome-text) * 0.6, 14px);
        text-align: center;
      }
      img {
        width: min(100cqw, (100cqh - 3em) * var(--shape, 1.5));
        aspect-ratio: var(--shape, 1.5);
      }
      p {
        place-self: center;
        color: var(--ink-faint);
      }
    `,
  ];

  programme = new Programme(this, () => this.assignment.competition);
  turner = new PageTurner(this, () => this.assignment.seconds, this.lapOver);

  render() {
    const all = this.programme.content.pictures;
    const now = all[Math.min(this.turner.page, all.length - 1)];
    return html`<board-frame .heading=${this.competitionTitle} .feed=${this.feed} .shows=${this.events} .paging=${this.turner.paging}>
      <figure>
        ${now
          ? html`<img src=${now.url} alt=${titleIn(now.caption, language())} @load=${shaped}>${now.caption ? html`<figcaption>${sayTitle(now.caption)}</figcaption>` : nothing}`
          : html`<p>${say('screen.noPictures')}</p>`}
      </figure>
    </board-frame>`;
  }

  updated() {
    const count = this.programme.content.pictures.length;
    this.turner.setPages(Math.max(1, count), 1, count);
  }
}

/**
 * A picture is as large as its shape allows, with its caption right below it.
 * @param {Event} load
 */
function shaped({target}) {
  const picture = /** @type {HTMLImageElement} */ (target);
  picture.style.setProperty('--shape', String(picture.naturalWidth / picture.naturalHeight || 1.5));
}

customElements.define('pictures-view', PicturesView);
