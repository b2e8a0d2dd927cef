// Knows how large one element of a host is, and has the host drawn again when that changes.

export class SizeController {
  width = 0;
  height = 0;
  /** @type {Element | null} */
  #watched = null;
  #observer = new ResizeObserver(([entry]) => this.#resized(entry.contentRect));

  /**
   * @param {import('lit').LitElement} host
   * @param {string} selector of the element inside the host's shadow root
   */
  constructor(host, selector) {
    this.host = host;
    this.selector = selector;
    host.addController(this);
  }

  hostUpdated() {
    const element = this.host.renderRoot.querySelector(this.selector);
    if (!element || element === this.#watched) return;
    this.#observer.disconnect();
    this.#watched = element;
    this.#observer.observe(element);
  }

  hostDisconnected() {
    this.#observer.disconnect();
    this.#watched = null;
  }

  /** @param {DOMRectReadOnly} rect */
  #resized({width, height}) {
    if (width === this.width && height === this.height) return;
    this.width = width;
    this.height = height;
    this.host.requestUpdate();
  }
}
