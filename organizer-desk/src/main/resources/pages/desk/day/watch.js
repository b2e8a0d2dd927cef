// Asks for something every few seconds while its page is seen, and knows how old the last answer is.

const EVERY = 2000; // milliseconds
const STALE = 10_000;

/** @implements {import('lit').ReactiveController} */
export class Watch {
  #timer = 0;
  #asking = false;

  /**
   * @param {import('lit').ReactiveControllerHost} host
   * @param {() => Promise<unknown>} ask resolves when its answer is in place
   * @param {number} [every] milliseconds
   */
  constructor(host, ask, every = EVERY) {
    this.host = host;
    this.ask = ask;
    this.every = every;
    /** When the last answer came; 0 before the first. */
    this.since = 0;
    this.failure = '';
    host.addController(this);
  }

  /** Whether what is shown may be old. */
  get stale() {
    return this.since === 0 || Date.now() - this.since > STALE;
  }

  hostConnected() {
    this.#timer = setInterval(() => this.now(), this.every);
    this.now();
  }

  hostDisconnected() {
    clearInterval(this.#timer);
  }

  /** Asks at once, unless an answer is still on its way. */
  async now() {
    if (this.#asking || document.hidden) return;
    this.#asking = true;
    try {
      await this.ask();
      this.since = Date.now();
      this.failure = '';
    } catch (failure) {
      this.failure = /** @type {Error} */ (failure).message;
    } finally {
      this.#asking = false;
      this.host.requestUpdate();
    }
  }
}
