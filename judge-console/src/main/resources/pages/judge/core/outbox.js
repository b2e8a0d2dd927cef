// The outbox: every message of this tablet in order, written down before it is sent, and gone only when the server's own
// answer says so.
import {added, answered, isOpen, sendable} from './outbox-rules.js';

/** @typedef {import('./outbox-rules.js').Item} Item @typedef {import('./outbox-rules.js').Message} Message */
/**
 * Where the items lie. A write is done when they would survive a flat battery.
 * @typedef {{all: () => Promise<Item[]>, write: (put: Item[], gone: string[]) => Promise<void>}} ItemStore
 */

const IN_FLIGHT = 32;

/** Fires `change`; `settled` with `{item, answer}` for each answer; `unkept` when an item could not be written down. */
export class Outbox extends EventTarget {
  /** @type {Item[]} */
  items = [];
  /** @type {Set<string>} ids that went out on the present connection and have no answer yet */
  onTheirWay = new Set();
  /** @type {Set<string>} ids that are being written down */
  keeping = new Set();
  /** @type {Set<string>} ids that could not be written down: only this page knows them */
  unkept = new Set();
  /** When the server last answered, or when the first unanswered message left; in milliseconds. */
  #progressAt = 0;
  #pumping = false;
  #again = false;

  /**
   * @param {ItemStore} store
   * @param {(message: Message) => boolean} send false when there is no connection
   * @param {{room?: number, now?: () => string, clock?: () => number}} [options] `now` in ISO 8601, `clock` in milliseconds
   */
  constructor(store, send, {room = IN_FLIGHT, now = () => new Date().toISOString(), clock = Date.now} = {}) {
    super();
    this.store = store;
    this.send = send;
    this.room = room;
    this.now = now;
    this.clock = clock;
    /** @type {string|null} whose messages go out: a tablet may hold marks of a judge who left */
    this.judge = null;
  }

  async load() {
    this.items = (await this.store.all()).sort((a, b) => a.order - b.order);
    this.#changed();
  }

  /** Takes a message; it is shown at once and written down right after. @param {Message} message */
  async put(message) {
    const {put, changed, gone} = added(this.items, message, {judge: this.judge ?? '', at: this.now()});
    this.#replace(changed);
    this.items = [...this.items.filter((item) => !gone.some((other) => other.id === item.id)), put];
    this.keeping.add(put.id);
    this.#changed();
    await this.#keep([put, ...changed], gone);
    this.pump();
  }

  /** Writes down and tells the truth about it. @param {Item[]} put @param {Item[]} gone */
  async #keep(put, gone) {
    try {
      await this.store.write(
        put,
        gone.map((item) => item.id),
      );
      put.forEach((item) => this.unkept.delete(item.id));
    } catch (problem) {
      put.forEach((item) => this.unkept.add(item.id));
      this.dispatchEvent(new CustomEvent('unkept', {detail: problem}));
    }
    put.forEach((item) => this.keeping.delete(item.id));
    this.#changed();
  }

  /** Sends what may go. Items are marked as tried before they leave, so that a tablet that dies knows it. */
  async pump() {
    if (this.#pumping) {
      this.#again = true;
      return;
    }
    this.#pumping = true;
    do {
      this.#again = false;
      await this.#sendBatch();
    } while (this.#again);
    this.#pumping = false;
  }

  async #sendBatch() {
    const batch = this.#next();
    if (!batch.length || this.judge === null || !this.connected) return;
    const fresh = batch.filter((item) => !item.tried).map((item) => ({...item, tried: true}));
    if (fresh.length) {
      this.#replace(fresh);
      await this.#keep(fresh, []);
    }
    const sent = this.#next().filter((item) => item.tried);
    if (!this.onTheirWay.size) this.#progressAt = this.clock();
    sent.forEach((item) => this.send(item.message) && this.onTheirWay.add(item.id));
    this.#changed();
  }

  #next() {
    return sendable(this.items, this.onTheirWay, this.judge ?? '', this.room - this.onTheirWay.size);
  }

  /** There is a connection on which the judge is known. */
  opened() {
    this.connected = true;
    this.onTheirWay.clear();
    this.pump();
  }

  /** What was on its way may or may not have arrived; it goes out again, unchanged, on the next connection. */
  closed() {
    this.connected = false;
    this.onTheirWay.clear();
    this.#changed();
  }

  connected = false;

  /** @param {any} answer a frame with the id of an item @returns {Promise<void>} */
  async settle(answer) {
    const item = this.items.find((candidate) => candidate.id === answer.id);
    if (!item || !isOpen(item)) return;
    this.onTheirWay.delete(answer.id);
    this.#progressAt = this.clock();
    const {changed, gone, again} = answered(this.items, answer);
    if (again) {
      this.dispatchEvent(new Event('busy'));
      this.#changed();
      return;
    }
    this.items = this.items.filter((other) => !gone.some((lost) => lost.id === other.id));
    this.#replace(changed);
    this.dispatchEvent(new CustomEvent('settled', {detail: {item, answer}}));
    await this.#keep(changed, gone);
    this.pump();
  }

  /**
   * Messages are out and nothing comes back, although the line looks alive.
   * @param {number} patience in milliseconds
   */
  isStuck(patience) {
    return this.onTheirWay.size > 0 && this.clock() - this.#progressAt > patience;
  }

  /** Drops items: by the judge's decision, or receipts whose marks stand in the book. @param {string[]} ids */
  async drop(ids) {
    const gone = this.items.filter((item) => ids.includes(item.id));
    if (!gone.length) return;
    this.items = this.items.filter((item) => !gone.includes(item));
    await this.#keep([], gone);
  }

  /** Receipts of accepted messages that are not yet dropped. */
  get receipts() {
    return this.items.filter((item) => item.state === 'saved');
  }

  /** Messages of the present judge that the server has not answered. */
  get waiting() {
    return this.items.filter((item) => isOpen(item) && item.judge === this.judge);
  }

  /** @param {Item[]} changed */
  #replace(changed) {
    const byId = new Map(changed.map((item) => [item.id, item]));
    this.items = this.items.map((item) => byId.get(item.id) ?? item);
  }

  #changed() {
    this.dispatchEvent(new Event('change'));
  }
}
