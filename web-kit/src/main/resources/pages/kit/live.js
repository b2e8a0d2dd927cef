// A WebSocket that never gives up: reconnects for ever, notices silence, and says how fresh its news is.

import {backoff} from './backoff.js';

/** Without a frame for this long the client is not up to date, and says so. */
export const STALE_AFTER = 10_000;
const GIVE_UP_AFTER = 15_000;
const LOOK_EVERY = 1_000;

/**
 * @typedef {object} LiveOptions
 * @property {readonly number[]} [finalCodes] close codes after which there is no point in coming back
 * @property {() => number} [now]
 * @property {(url: string) => WebSocket} [open]
 */

/**
 * Fires `frame` (detail: the parsed object), `freshness` (detail: `{stale, since}`), `open`, `down`, and `ended`
 * (detail: the close code) when a final code came.
 */
export class LiveConnection extends EventTarget {
  /** @type {WebSocket | null} */
  #socket = null;
  #attempt = 0;
  #running = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #retry;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #watch;
  #lastFrame = 0;
  #openedAt = 0;
  #stale = false;
  #wake = () => this.#comeBackNow();

  /**
   * @param {() => string} address asked before each connection, so that it can carry the latest position
   * @param {LiveOptions} [options]
   */
  constructor(address, {finalCodes = [], now = Date.now, open = (url) => new WebSocket(url)} = {}) {
    super();
    this.address = address;
    this.finalCodes = finalCodes;
    this.now = now;
    this.open = open;
  }

  /** True when the news is older than ten seconds, whatever the socket believes of itself. */
  get stale() {
    return this.#stale;
  }

  /** When the last frame came, on this machine's clock; 0 before the first. */
  get lastFrame() {
    return this.#lastFrame;
  }

  get connected() {
    return this.#socket?.readyState === WebSocket.OPEN;
  }

  start() {
    if (this.#running) return;
    this.#running = true;
    this.#openedAt = this.now();
    this.#watch = setInterval(() => this.#look(), LOOK_EVERY);
    globalThis.addEventListener?.('online', this.#wake);
    this.#connect();
  }

  stop() {
    this.#running = false;
    clearInterval(this.#watch);
    clearTimeout(this.#retry);
    globalThis.removeEventListener?.('online', this.#wake);
    this.#drop();
  }

  /** Drops the connection and makes a new one at once, for instance to ask for other events. */
  restart() {
    this.#drop();
    clearTimeout(this.#retry);
    if (this.#running) this.#connect();
  }

  /**
   * @param {object} message
   * @returns {boolean} false when there is no connection to send it on
   */
  send(message) {
    if (!this.#socket || !this.connected) return false;
    this.#socket.send(JSON.stringify(message));
    return true;
  }

  #connect() {
    const socket = this.open(this.address());
    this.#socket = socket;
    this.#openedAt = this.now();
    socket.onopen = () => this.dispatchEvent(new Event('open'));
    socket.onmessage = (message) => this.#received(message.data);
    socket.onclose = (closing) => this.#closed(closing.code);
  }

  /** @param {unknown} text */
  #received(text) {
    const frame = parse(text);
    if (!frame) return;
    this.#attempt = 0;
    this.#lastFrame = this.now();
    this.#setStale(false);
    this.dispatchEvent(new CustomEvent('frame', {detail: frame}));
  }

  /** @param {number} code */
  #closed(code) {
    this.#socket = null;
    this.dispatchEvent(new Event('down'));
    if (this.finalCodes.includes(code)) {
      this.stop();
      this.dispatchEvent(new CustomEvent('ended', {detail: code}));
    } else if (this.#running) {
      this.#retry = setTimeout(() => this.#connect(), backoff(this.#attempt++));
    }
  }

  #look() {
    const quiet = this.now() - Math.max(this.#lastFrame, this.#openedAt);
    if (this.now() - (this.#lastFrame || this.#openedAt) > STALE_AFTER) this.#setStale(true);
    if (this.#socket && quiet > GIVE_UP_AFTER) this.#abandon();
  }

  /** A half-open connection may take minutes to report its end, so this does not wait for that. */
  #abandon() {
    this.#drop();
    this.#closed(1006);
  }

  #comeBackNow() {
    if (!this.#running || this.#socket) return;
    clearTimeout(this.#retry);
    this.#connect();
  }

  #drop() {
    const socket = this.#socket;
    this.#socket = null;
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  }

  /** @param {boolean} stale */
  #setStale(stale) {
    if (stale === this.#stale) return;
    this.#stale = stale;
    this.dispatchEvent(new CustomEvent('freshness', {detail: {stale, since: this.#lastFrame}}));
  }
}

/**
 * @param {unknown} text
 * @returns {Record<string, any> | null}
 */
function parse(text) {
  try {
    const frame = JSON.parse(String(text));
    return frame && typeof frame === 'object' ? frame : null;
  } catch {
    return null;
  }
}

/**
 * The address of a socket on the server that this page came from.
 * @param {string} path
 * @param {readonly (readonly [string, string])[]} [query]
 */
export function socketAddress(path, query = []) {
  const url = new URL(path, location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  query.forEach(([name, value]) => url.searchParams.append(name, value));
  return url.href;
}
