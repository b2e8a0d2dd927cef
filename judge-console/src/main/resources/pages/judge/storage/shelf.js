// Single things kept by name: the judge's book, unfinished notes. Without a database they last as long as the page.
import {read, write} from './database.js';

export class Shelf {
  /** @type {Map<string, unknown>} */
  #here = new Map();

  /** @param {IDBDatabase|null} database */
  constructor(database) {
    this.database = database;
  }

  /** @param {string} name @returns {Promise<any>} undefined when there is nothing */
  async get(name) {
    return this.database ? read(this.database, 'kept', (store) => store.get(name)) : this.#here.get(name);
  }

  /** @param {string} name @param {unknown} thing structured-cloneable; undefined takes it away */
  async put(name, thing) {
    this.#here.set(name, thing);
    if (!this.database) return;
    await write(this.database, 'kept', (store) =>
      thing === undefined ? store.delete(name) : store.put(thing, name),
    );
  }
}
