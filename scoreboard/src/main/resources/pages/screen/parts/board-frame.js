// <board-frame>: what stands around every hall view: title, state of the event, how fresh the news is, page, QR code.

import {LitElement, html, nothing} from 'lit';
import {LocaleController, clockTime, language, t, titleIn} from '/kit/i18n.js';
import '/kit/parts/status.js';
import {addressWith} from '../assignment.js';
import {bilingualStyles, say, sayTitle} from '../bilingual.js';
import {paced} from '../pace.js';
import {frameStyles} from './board-frame-style.js';
import './qr-code.js';

/** @typedef {import('/kit/titles.js').Title} Title */
/** @typedef {{pages: number, page: number, first: number, last: number, count: number}} Paging */

/** No eye follows a position that changes more often, and each change costs a frame. */
const SECOND_LOOK = 250;

export class BoardFrame extends LitElement {
  static properties = {
    over: {attribute: false},
    heading: {attribute: false},
    state: {},
    frozenAt: {attribute: false},
    feed: {attribute: false},
    shows: {attribute: false},
    paging: {attribute: false},
    link: {},
  };

  static styles = [bilingualStyles, frameStyles];

  #pace = paced(() => this.requestUpdate(), () => SECOND_LOOK);
  #beat = () => this.#pace.call();

  constructor() {
    super();
    /** @type {Title} the line over the heading */
    this.over = '';
    /** @type {Title | import('lit').TemplateResult} */
    this.heading = '';
    this.state = '';
    /** @type {string | null} */
    this.frozenAt = null;
    /** @type {import('/kit/standings-feed.js').StandingsFeed} */
    this.feed = /** @type {any} */ (undefined);
    /** @type {string[]} the events that are shown, for time and position */
    this.shows = [];
    /** @type {Paging | null} */
    this.paging = null;
    /** Where a spectator's phone goes. */
    this.link = '';
    new LocaleController(this);
  }

  connectedCallback() {
    super.connectedCallback();
    this.feed.addEventListener('beat', this.#beat);
    this.feed.addEventListener('freshness', this.#beat);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.feed.removeEventListener('beat', this.#beat);
    this.feed.removeEventListener('freshness', this.#beat);
    this.#pace.stop();
  }

  updated() {
    this.toggleAttribute('stale', this.feed.stale);
    const name = typeof this.heading === 'string' || !('strings' in (this.heading ?? {})) ? titleIn(/** @type {Title} */ (this.heading), language()) : titleIn(this.over, language());
    document.title = `${this.feed.stale ? '⚠ ' : ''}${name}`;
  }

  render() {
    return html`
      <a class="aloud" href=${addressWith({competition: this.feed.competition, view: 'table', screen: null})}>${t('screen.readAloud')}</a>
      <header>
        <span class="seal" aria-hidden="true">匠<br>心</span>
        <div class="titles">
          <p class="over">${sayTitle(this.over)}</p>
          <h1>${isTemplate(this.heading) ? this.heading : sayTitle(this.heading)}</h1>
        </div>
        ${this.#state()}
        ${this.link ? html`<qr-code class="qr" path=${this.link} label=${t('screen.scan')}></qr-code>` : nothing}
      </header>
      <section class="body"><slot></slot></section>
      <footer>
        <kit-status .stale=${this.feed.stale || !this.feed.connection.lastFrame} .since=${this.feed.connection.lastFrame}></kit-status>
        ${this.#asOf()}
        <span class="middle"><slot name="ticker"></slot></span>
        ${this.#paging()}
      </footer>
    `;
  }

  #state() {
    if (!this.state) return nothing;
    const at = this.frozenAt && ['frozen', 'review'].includes(this.state) ? clockTime(this.frozenAt) : '';
    return html`<div class="state ${this.state}">
      <b>${say(`screen.state.${this.state}`)}</b>
      ${at ? html`<small>${say('screen.frozenAt', {time: at})}</small>` : nothing}
    </div>`;
  }

  #asOf() {
    const times = this.shows.flatMap((event) => this.feed.asOf(event) ?? []).sort();
    if (!times.length) return nothing;
    const position = this.shows.length === 1 ? this.feed.of(this.shows[0])?.position : undefined;
    return html`<span class="as-of">${t('screen.asOf', {time: clockTime(times[0])})}${position === undefined ? nothing : html` · ${t('screen.position', {position})}`}</span>`;
  }

  #paging() {
    if (!this.paging || this.paging.pages < 2) return nothing;
    const {pages, page, first, last, count} = this.paging;
    return html`<span class="paging">
      <span>${first === last ? t('screen.pageOf', {page: first, pages: count}) : t('screen.range', {first, last, count})}</span>
      ${pages <= 12 ? html`<span class="dots" aria-hidden="true">${Array.from({length: pages}, (_, i) => html`<i class=${i === page ? 'now' : ''}></i>`)}</span>` : nothing}
    </span>`;
  }
}

/**
 * @param {unknown} heading
 * @returns {heading is import('lit').TemplateResult}
 */
const isTemplate = (heading) => typeof heading === 'object' && heading !== null && 'strings' in heading;

customElements.define('board-frame', BoardFrame);
