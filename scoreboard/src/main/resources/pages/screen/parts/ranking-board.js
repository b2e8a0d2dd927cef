// <ranking-board>: the rows of one event, as many as fit, gliding to their places. It measures itself and turns no
// pages by itself: whoever holds it says which page to show. Made for eyes: rows move, so their order in the document
// says nothing, and whoever listens is led to the tables instead.

import {LitElement, html} from 'lit';
import {language, t, titleIn} from '/kit/i18n.js';
import {HEADING_ROOM, boardLayout, cornerOf, nameEnds, rowGrid} from '../board-layout.js';
import {bilingualStyles, say, sayTitle} from '../bilingual.js';
import {Glide} from '../glide.js';
import {gliders} from '../gliders.js';
import {boardStyles} from './ranking-board-style.js';
import {LEAST, awardLevel, hasScale, isProvisional, rankingRow, textWidth} from './ranking-row.js';

/** @typedef {import('/kit/standings-types.js').Standings} Standings */
/** @typedef {import('../board-layout.js').BoardLayout} BoardLayout */

/** With smaller type than this, in pixels, an award said in two languages would cover the names. */
const LEAST_FOR_TWO = 24;

export class RankingBoard extends LitElement {
  static properties = {
    standings: {attribute: false},
    news: {attribute: false},
    page: {type: Number},
    headings: {type: Boolean},
  };

  static styles = [bilingualStyles, boardStyles];

  /** @type {Glide | undefined} */
  #glide;
  #observer = new ResizeObserver(() => this.#measured());
  /** @type {Map<string, number>} */
  #indexes = new Map();
  #lastPage = 0;
  #baseText = 16;
  #width = 0;
  #height = 0;
  /** @type {BoardLayout | undefined} */
  #layout;

  constructor() {
    super();
    /** @type {Standings} */
    this.standings = /** @type {any} */ (undefined);
    /** @type {import('../board-view.js').News | undefined} */
    this.news = undefined;
    this.page = 0;
    this.headings = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#observer.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  #measured() {
    this.#baseText = parseFloat(getComputedStyle(this).fontSize);
    this.#width = this.clientWidth;
    this.#height = this.clientHeight;
    this.#glide?.clear(); // sizes changed: rows appear where they belong instead of gliding there
    this.requestUpdate();
  }

  /** @returns {BoardLayout} */
  #fit() {
    const {rows, scheme} = this.standings;
    return boardLayout({
      width: this.#width,
      height: this.#height,
      em: this.#baseText,
      count: rows.length,
      parts: (scheme.parts ?? []).length,
      delegations: rows.some((row) => row.delegation),
      scale: hasScale(rows),
      headings: this.headings,
    });
  }

  shouldUpdate() {
    return this.#width > 0;
  }

  render() {
    this.#layout = this.#fit();
    const layout = this.#layout;
    return html`
      ${this.headings ? html`<div class="heads" aria-hidden="true">${Array.from({length: layout.columns}, () => this.#headings(layout))}</div>` : ''}
      <div class="stage" aria-hidden="true"></div>
    `;
  }

  /** @param {BoardLayout} layout */
  #headings(layout) {
    const parts = (this.standings.scheme.parts ?? []).slice(0, layout.parts);
    return html`<div class="headings">
      <span>${t('screen.rank')}</span>
      <span>${say('screen.entry')}</span>
      ${layout.delegation ? html`<span>${say('screen.delegation')}</span>` : ''}
      ${parts.map((part) => partHeading(part, layout.text))}
      <span></span>
      <span class="number">${say('screen.total')}</span>
      ${layout.scale ? html`<span class="number">${t('screen.scale700')}</span>` : ''}
    </div>`;
  }

  updated() {
    const layout = /** @type {BoardLayout} */ (this.#layout);
    const stage = /** @type {HTMLElement} */ (this.renderRoot.querySelector('.stage'));
    this.#size(layout);
    this.#glide ??= new Glide(stage);
    const page = Math.min(this.page, layout.pages - 1);
    this.#place(this.#glide, layout, page);
    this.#tell(layout, page);
  }

  /**
   * Only on change: a written custom property makes the browser work out every row's style again.
   * @param {BoardLayout} layout
   */
  #size(layout) {
    const values = {
      '--text': `${layout.text}px`,
      '--row-height': `${layout.rowHeight}px`,
      '--heading-height': `${Math.round(layout.top)}px`,
      '--column-width': `${layout.columnWidth}px`,
      '--column-gap': `${layout.stride - layout.columnWidth}px`,
      '--row-grid': rowGrid(layout),
      '--name-ends': nameEnds(layout),
    };
    for (const [name, value] of Object.entries(values)) {
      if (this.style.getPropertyValue(name) !== value) this.style.setProperty(name, value);
    }
  }

  /**
   * @param {Glide} glide
   * @param {BoardLayout} layout
   * @param {number} page
   */
  #place(glide, layout, page) {
    const before = this.#indexes;
    const turned = page !== this.#lastPage;
    this.#indexes = new Map(this.standings.rows.map((row, index) => [`row:${row.entry}`, index]));
    this.#lastPage = page;
    const start = (/** @type {string} */ key) => {
      const index = before.get(key);
      return index === undefined || turned ? undefined : cornerOf(index, page, layout);
    };
    const exit = (/** @type {string} */ key) => {
      const index = this.#indexes.get(key);
      return index === undefined || turned ? null : cornerOf(index, page, layout);
    };
    const gliding = turned ? new Set() : this.#gliders(before);
    const rows = this.#rows(layout, page, start).map((row) => ({...row, atOnce: !gliding.has(row.key)}));
    glide.place([...rows, ...this.#lines(layout, page)], exit);
  }

  /** @param {Map<string, number>} before */
  #gliders(before) {
    return gliders(
      this.standings.rows.map(({entry}, index) => {
        const key = `row:${entry}`;
        return {key, places: index - (before.get(key) ?? index), fresh: Boolean(this.news?.changes.has(entry))};
      }),
    );
  }

  /**
   * @param {BoardLayout} layout
   * @param {number} page
   * @param {(key: string) => {x: number, y: number} | undefined} start
   */
  #rows(layout, page, start) {
    const {rows} = this.standings;
    const first = page * layout.perPage;
    return rows.slice(first, first + layout.perPage).map((row, offset) => {
      const index = first + offset;
      const key = `row:${row.entry}`;
      const {x, y} = cornerOf(index, page, layout);
      const change = this.news?.changes.get(row.entry);
      const moved = this.news?.moves.get(row.entry) ?? 0;
      const won = change || moved > 0 ? moved : 0; // that others are pushed down by one says nothing about them
      const tie = {above: Boolean(row.rank && row.tied), below: Boolean(row.rank && rows[index + 1]?.tied)};
      const content = rankingRow(row, {standings: this.standings, layout, tie, change, won});
      return {key, x, y, from: start(key), className: this.#classOf(row, Boolean(change)), content, rise: Math.max(0, won)};
    });
  }

  /**
   * @param {import('/kit/standings-types.js').Row} row
   * @param {boolean} fresh
   */
  #classOf(row, fresh) {
    const level = awardLevel(row, this.standings);
    return [
      'row',
      row.rank === 1 ? 'first' : '',
      level >= 0 ? `award-${Math.min(level, 3)}` : '',
      row.rank === null ? 'unranked' : '',
      isProvisional(row) ? 'provisional' : '',
      fresh ? 'fresh' : '',
    ].filter(Boolean).join(' ');
  }

  /**
   * @param {BoardLayout} layout
   * @param {number} page
   */
  #lines(layout, page) {
    const levels = this.standings.rows.map((row) => awardLevel(row, this.standings));
    return this.standings.awards.flatMap(({title}, level) => {
      const last = levels.lastIndexOf(level);
      if (last < 0) return [];
      const {x, y, inside, lowest} = cornerOf(last, page, layout);
      const content = html`<span>${layout.text < LEAST_FOR_TWO ? titleIn(title, language()) : sayTitle(title)}</span>`;
      return inside ? [{key: `line:${level}`, x, y: y + layout.rowHeight, className: `line award-${Math.min(level, 3)} ${lowest ? 'lowest' : ''}`, content, front: true}] : [];
    });
  }

  /**
   * @param {BoardLayout} layout
   * @param {number} page
   */
  #tell(layout, page) {
    const detail = {pages: layout.pages, page, first: page * layout.perPage + 1, last: Math.min((page + 1) * layout.perPage, this.standings.rows.length), count: this.standings.rows.length};
    this.dispatchEvent(new CustomEvent('paged', {detail, bubbles: true, composed: true}));
  }
}

/**
 * Small type and two lines rather than a cut word.
 * @param {import('/kit/standings-types.js').SchemeNode} part
 * @param {number} em row text in pixels
 */
function partHeading(part, em) {
  const title = titleIn(part.title, language());
  const long = textWidth(`${title}  ${part.max ?? ''}`) * Math.max(0.36, LEAST / em) > HEADING_ROOM;
  return html`<span class="number ${long ? 'long' : ''}">${title}${part.max ? html` <i>${part.max}</i>` : ''}</span>`;
}

customElements.define('ranking-board', RankingBoard);
