// Items in memory only: for a browser that keeps nothing, and said so to the judge; and for tests.

/** @typedef {import('../core/outbox.js').ItemStore} ItemStore */

/** @implements {ItemStore} */
export class MemoryItems {
  /** @type {Map<string, import('../core/outbox-rules.js').Item>} */
  items = new Map();

  async all() {
    return [...this.items.values()];
  }

  /** @param {import('../core/outbox-rules.js').Item[]} put @param {string[]} gone */
  async write(put, gone) {
    gone.forEach((id) => this.items.delete(id));
    put.forEach((item) => this.items.set(item.id, item));
  }
}
