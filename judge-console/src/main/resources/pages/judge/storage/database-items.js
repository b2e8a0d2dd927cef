// The outbox's items in the tablet's database. Writes that come while another is under way share the next
// transaction, so that 500 answers do not cost 500 flushes of the tablet's disk.
import {read, write} from './database.js';

/** @typedef {import('../core/outbox-rules.js').Item} Item */

/** @typedef {import('../core/outbox.js').ItemStore} ItemStore */

/** @implements {ItemStore} */
export class DatabaseItems {
  /** @type {((store: IDBObjectStore) => void)[]} */
  #changes = [];
  /** @type {Promise<void>} the write that waits for the one under way, or the one under way when nothing waits */
  #next = Promise.resolve();

  /** @param {IDBDatabase} database */
  constructor(database) {
    this.database = database;
  }

  /** @returns {Promise<Item[]>} */
  all() {
    return read(this.database, 'outbox', (store) => store.getAll());
  }

  /** @param {Item[]} put @param {string[]} gone @returns {Promise<void>} */
  write(put, gone) {
    if (!put.length && !gone.length) return Promise.resolve();
    const first = this.#changes.length === 0;
    this.#changes.push((store) => {
      gone.forEach((id) => store.delete(id));
      put.forEach((item) => store.put(item));
    });
    if (first) this.#next = this.#next.catch(() => {}).then(() => this.#writeAll());
    return this.#next;
  }

  #writeAll() {
    const changes = this.#changes;
    this.#changes = [];
    return write(this.database, 'outbox', (store) => changes.forEach((change) => change(store)));
  }
}
