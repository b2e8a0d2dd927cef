// The server's time, estimated from the times that its frames carry.

const SAMPLES = 12;

export class ServerClock {
  /** @type {number[]} */
  #offsets = [];

  /** @param {() => number} [now] this machine's time in milliseconds */
  constructor(now = Date.now) {
    this.now = now;
  }

  /**
   * Learns from a frame that has just arrived.
   * @param {string} serverTime ISO 8601
   */
  observe(serverTime) {
    const offset = Date.parse(serverTime) - this.now();
    if (Number.isNaN(offset)) return;
    this.#offsets = [...this.#offsets, offset].slice(-SAMPLES);
  }

  /** Milliseconds that the server is ahead. The network only ever makes it look later, so the largest is nearest. */
  get offset() {
    return this.#offsets.length ? Math.max(...this.#offsets) : 0;
  }

  /** @returns {Date} the time on the server now */
  time() {
    return new Date(this.now() + this.offset);
  }
}
