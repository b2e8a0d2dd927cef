// Notes beside aspects. A note travels with its mark; one that has no mark yet is kept on the tablet until it has.
import {markKey} from '../core/book.js';

const NAME = 'notes';

export class Notes {
  /** @type {Map<string, string>} */
  #drafts = new Map();

  /** @param {import('../storage/shelf.js').Shelf} shelf */
  constructor(shelf) {
    this.shelf = shelf;
  }

  async load() {
    this.#drafts = (await this.shelf.get(NAME)) ?? new Map();
  }

  /** The note that goes with a mark now. @param {string} event @param {string} entry @param {string} aspect @param {import('../core/mark-truth.js').Truth} truth @returns {string|null} */
  of(event, entry, aspect, truth) {
    const draft = this.#drafts.get(markKey(event, entry, aspect));
    return (draft ?? (truth.item ? truth.item.message.note : truth.saved?.note)) || null;
  }

  /** @param {string} event @param {string} entry @param {string} aspect @param {string} text empty takes it away */
  async write(event, entry, aspect, text) {
    this.#drafts.set(markKey(event, entry, aspect), text);
    await this.shelf.put(NAME, this.#drafts);
  }
}
