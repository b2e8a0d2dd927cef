// Turns the pages of a list that is longer than the screen, at a steady pace, and tells when a lap is over.

/** @typedef {import('./parts/board-frame.js').Paging} Paging */

export class PageTurner {
  page = 0;
  /** @type {Paging | null} */
  paging = null;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #timer;

  /**
   * @param {import('lit').ReactiveControllerHost} host
   * @param {() => number} seconds that a page stands
   * @param {() => void} [lapOver]
   */
  constructor(host, seconds, lapOver) {
    this.host = host;
    this.seconds = seconds;
    this.lapOver = lapOver;
    host.addController(this);
  }

  hostConnected() {
    this.#timer = setInterval(() => this.#turn(), this.seconds() * 1000);
  }

  hostDisconnected() {
    clearInterval(this.#timer);
  }

  /** Takes what a board says about its pages; give it to `@paged`. */
  paged = (/** @type {Event} */ event) => {
    this.#accept(/** @type {CustomEvent<Paging>} */ (event).detail);
  };

  /**
   * For views that know their pages without a board.
   * @param {number} pages
   * @param {number} perPage
   * @param {number} count
   */
  setPages(pages, perPage, count) {
    const page = Math.min(this.page, Math.max(0, pages - 1));
    this.#accept({pages, page, first: page * perPage + 1, last: Math.min((page + 1) * perPage, count), count});
  }

  /** @param {Paging} next */
  #accept(next) {
    const known = this.paging;
    if (known && Object.entries(next).every(([key, value]) => known[/** @type {keyof Paging} */ (key)] === value)) return;
    this.paging = next;
    this.page = next.page;
    this.host.requestUpdate();
  }

  #turn() {
    const pages = this.paging?.pages ?? 1;
    const next = (this.page + 1) % pages;
    if (next === 0) this.lapOver?.();
    if (next === this.page) return;
    this.page = next;
    this.host.requestUpdate();
  }
}
