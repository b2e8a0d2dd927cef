// View `join`: one large QR code, readable across the hall, that takes spectators' phones to the rankings.

import {css, html} from 'lit';
import {t} from '/kit/i18n.js';
import {phoneLink} from '../assignment.js';
import {bilingualStyles, say} from '../bilingual.js';
import {BoardView} from '../board-view.js';
import {PageTurner} from '../page-turner.js';
import '../parts/board-frame.js';
import '../parts/qr-code.js';

export class JoinView extends BoardView {
  static styles = [
    bilingualStyles,
    css`
      .join {
        display: grid;
        grid-template-columns: auto auto;
        place-content: center;
        align-items: center;
        gap: 6vmin;
        height: 100%;
        font: 700 6vmin / 1.3 var(--font-head);
      }
      qr-code {
        width: min(62vh, 42vw);
        height: min(62vh, 42vw);
      }
      .second {
        display: block;
      }
      code {
        display: block;
        margin-top: 0.6em;
        font: 400 0.55em / 1.4 var(--font-code);
        color: var(--ink-soft);
        overflow-wrap: anywhere;
      }
      @media (max-aspect-ratio: 1/1) {
        .join {
          grid-template-columns: auto;
          justify-items: center;
          text-align: center;
        }
        qr-code {
          width: 70vw;
          height: 70vw;
        }
      }
    `,
  ];

  turner = new PageTurner(this, () => this.assignment.seconds, this.lapOver);

  render() {
    const path = phoneLink(this.assignment);
    return html`<board-frame .heading=${this.competitionTitle} .feed=${this.feed} .shows=${this.events}>
      <div class="join">
        <qr-code path=${path} label=${t('screen.scan')}></qr-code>
        <div>${say('screen.scan')}<code>${new URL(path, location.href).host}/screen/</code></div>
      </div>
    </board-frame>`;
  }
}

customElements.define('join-view', JoinView);
