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

  /** The server has this mark: its note is no draft any more. @param {import('../core/outbox-rules.js').Message} message */
  settled({event, entry, aspect, note}) {
    const key = markKey(event, entry, aspect ?? '');
    if ((this.#drafts.get(key) || null) !== (note ?? null) || !this.#drafts.delete(key)) return;
    this.shelf.put(NAME, this.#drafts).catch(() => {});
  }

  /** @param {string} event @param {string} entry @param {string} aspect @param {string} text empty takes it away */
  async write(event, entry, aspect, text) {
    this.#drafts.set(markKey(event, entry, aspect), text);
    await this.shelf.put(NAME, this.#drafts);
  }
}
