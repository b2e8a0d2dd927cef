// What all live views share: they hold the feed, show the newest standings at the pace of the eye, and know what changed.

import {LitElement} from 'lit';
import {LocaleController} from '/kit/i18n.js';
import {isStill} from './motion.js';
import {paced} from './pace.js';
import {moves, whatChanged} from './what-changed.js';

/** @typedef {import('/kit/standings-types.js').Standings} Standings */
/** @typedef {import('./what-changed.js').Change} Change */
/** @typedef {{changes: Map<string, Change>, moves: Map<string, number>}} News */

/** While rows are on their way (`--motion-slow`), newer standings wait; only the newest of them is shown then. */
const PACE = 720;
/** Where nothing moves there is nothing to wait for but the server, which tells ten times a second at most. */
const STILL_PACE = 100;
const NEWS_STAYS = 7_000;
/** @type {News} */
const NO_NEWS = Object.freeze({changes: new Map(), moves: new Map()});

export class BoardView extends LitElement {
  static properties = {assignment: {attribute: false}, feed: {attribute: false}, catalogue: {attribute: false}, only: {attribute: false}};

  /** @type {Map<string, Standings>} */
  #shown = new Map();
  /** @type {Map<string, News & {at: number}>} */
  #news = new Map();
  #pace = paced(() => this.#takeNewest(), () => (isStill() ? STILL_PACE : PACE));
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #newsEnds;
  #heard = () => this.#pace.call();

  constructor() {
    super();
    /** @type {import('./assignment.js').Assignment} */
    this.assignment = /** @type {any} */ (undefined);
    /** @type {import('/kit/standings-feed.js').StandingsFeed} */
    this.feed = /** @type {any} */ (undefined);
    /** @type {import('./catalogue.js').Competition} */
    this.catalogue = /** @type {any} */ (undefined);
    /** @type {string[] | null} the events to speak of when the feed carries more; null for all */
    this.only = null;
    /** Whether the view runs by itself on a screen that nobody touches. */
    this.kiosk = true;
    /** Whether the view wants the standings' feed to run. */
    this.live = true;
    new LocaleController(this);
  }

  connectedCallback() {
    super.connectedCallback();
    this.feed.addEventListener('standings', this.#heard);
    this.#takeNewest();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.feed.removeEventListener('standings', this.#heard);
    this.#pace.stop();
    clearTimeout(this.#newsEnds);
  }

  /** @returns {string[]} the events that this view may speak of */
  get events() {
    return this.only ?? [...this.feed.events];
  }

  /**
   * @param {string} event
   * @returns {Standings | undefined} what is on the screen now; undefined before the first snapshot
   */
  standings(event) {
    return this.#shown.get(event);
  }

  /**
   * @param {string} event
   * @returns {News} what the last update did, for some seconds
   */
  news(event) {
    const news = this.#news.get(event);
    return news && Date.now() - news.at < NEWS_STAYS ? news : NO_NEWS;
  }

  /** @returns {{event: string, change: Change} | null} the newest change among the view's events */
  get latest() {
    const fresh = [...this.#news].filter(([event]) => this.news(event) !== NO_NEWS).sort(([, a], [, b]) => b.at - a.at);
    const [event, news] = fresh[0] ?? [];
    const change = news && [...news.changes.values()].at(-1);
    return event && change ? {event, change} : null;
  }

  /** Ends a rotation's turn of this view. */
  lapOver = () => this.dispatchEvent(new Event('lap'));

  /** The competition's title, from the news or from the list. */
  get competitionTitle() {
    const first = [...this.#shown.values()][0];
    return first?.competitionTitle ?? this.catalogue?.title ?? '';
  }

  /**
   * @param {string} event
   * @returns {import('/kit/titles.js').Title}
   */
  eventTitle(event) {
    return this.standings(event)?.title ?? this.catalogue?.events.find((each) => each.id === event)?.title ?? event;
  }

  #takeNewest() {
    let any = false;
    for (const event of this.events) any = this.#take(event) || any;
    if (!any) return;
    this.requestUpdate();
    clearTimeout(this.#newsEnds);
    this.#newsEnds = setTimeout(() => this.requestUpdate(), NEWS_STAYS + 50);
  }

  /** @param {string} event */
  #take(event) {
    const newest = this.feed.of(event);
    const shown = this.#shown.get(event);
    if (!newest || newest === shown) return false;
    if (shown && shown.epoch === newest.epoch && shown.state === newest.state) this.#note(event, shown, newest);
    this.#shown.set(event, newest);
    return true;
  }

  /**
   * @param {string} event
   * @param {Standings} before
   * @param {Standings} after
   */
  #note(event, before, after) {
    const changes = new Map(whatChanged(before, after).map((change) => [change.entry, change]));
    if (changes.size) this.#news.set(event, {changes, moves: moves(before, after), at: Date.now()});
  }
}
