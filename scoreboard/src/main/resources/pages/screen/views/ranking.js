// View `ranking`: one event's ranking with its parts, the progress of marking and the award lines; long lists turn pages.

import {html} from 'lit';
import {phoneLink} from '../assignment.js';
import {BoardView} from '../board-view.js';
import {PageTurner} from '../page-turner.js';
import '../parts/board-frame.js';
import '../parts/change-ticker.js';
import '../parts/ranking-board.js';
import {waitingStyles, waiting} from '../parts/waiting.js';

export class RankingView extends BoardView {
  static styles = waitingStyles;

  turner = new PageTurner(this, () => this.assignment.seconds, this.lapOver);

  get event() {
    return this.events[0];
  }

  render() {
    const standings = this.standings(this.event);
    return html`<board-frame
      .over=${this.competitionTitle}
      .heading=${this.eventTitle(this.event)}
      .state=${standings?.state ?? ''}
      .frozenAt=${standings?.frozenAt ?? null}
      .feed=${this.feed}
      .shows=${[this.event]}
      .paging=${this.turner.paging}
      .link=${phoneLink(this.assignment, this.event)}
    >
      ${standings ? this.#board(standings) : waiting(this.feed)}
      <change-ticker slot="ticker" .latest=${this.latest} .standings=${standings}></change-ticker>
    </board-frame>`;
  }

  /** @param {import('/kit/standings-types.js').Standings} standings */
  #board(standings) {
    return html`<ranking-board
      headings
      .standings=${standings}
      .news=${this.news(this.event)}
      .page=${this.turner.page}
      @paged=${this.turner.paged}
    ></ranking-board>`;
  }
}

customElements.define('ranking-view', RankingView);
