// One look at everything: the book and the outbox laid over each other, mark by mark and sheet by sheet.
import {markKey, marksByKey} from './book.js';
import {isOpen} from './outbox-rules.js';
import {isWaiting, needsJudge, truthOf} from './mark-truth.js';
import {aspectsOf} from './scheme.js';
import {sheetState} from './sheet-state.js';

/**
 * @typedef {import('./book.js').Book} Book @typedef {import('./book.js').EventSheets} EventSheets
 * @typedef {import('./book.js').Entry} Entry @typedef {import('./mark-truth.js').Truth} Truth
 * @typedef {{given: number, expected: number, owed: number, waiting: number, troubled: number}} Counts
 *   `owed`: missing marks that only this judge can give; the panel's shared values anybody of it can
 */

const STANDING = new Set(['kept', 'refused', 'conflict']);

export class SheetView {
  /** @type {Map<string, import('./outbox-rules.js').Item>} */
  #items = new Map();
  /** @type {Set<string>} */
  #commands = new Set();

  /** @param {Book} book @param {import('./outbox.js').Outbox} outbox */
  constructor(book, outbox) {
    this.book = book;
    this.where = {onTheirWay: outbox.onTheirWay, keeping: outbox.keeping, unkept: outbox.unkept};
    this.marks = marksByKey(book);
    outbox.items
      .filter((item) => item.judge === book.judge.id && item.message.competition === book.competition)
      .forEach((item) => this.#note(item));
  }

  /** @param {import('./outbox-rules.js').Item} item in order, so that the newest of a mark wins */
  #note(item) {
    const {type, event, entry, aspect} = item.message;
    if (type === 'mark' && STANDING.has(item.state))
      this.#items.set(markKey(event, entry, aspect ?? ''), item);
    if (type !== 'mark' && isOpen(item)) this.#commands.add(`${type}\n${event}\n${entry}`);
  }

  /** @param {string} event @param {string} entry @param {string} aspect @returns {Truth} */
  truth(event, entry, aspect) {
    const key = markKey(event, entry, aspect);
    return truthOf(this.#items.get(key), this.marks.get(key), this.where);
  }

  /** A signature, request or other command for this sheet that the server has not answered. @param {string} type @param {string} event @param {string} entry */
  commandWaits(type, event, entry) {
    return this.#commands.has(`${type}\n${event}\n${entry}`);
  }

  /** @param {EventSheets} event @param {Entry} entry @returns {Counts} */
  counts(event, entry) {
    const aspects = aspectsOf(event.scheme);
    const truths = aspects.map((aspect) => this.truth(event.event, entry.entry, aspect.id));
    return {
      given: truths.filter((truth) => truth.value !== null).length,
      expected: truths.length,
      owed: truths.filter((truth, n) => truth.value === null && aspects[n].marks !== 'once').length,
      waiting:
        truths.filter(isWaiting).length + (this.commandWaits('sign', event.event, entry.entry) ? 1 : 0),
      troubled: truths.filter(needsJudge).length,
    };
  }

  /** @param {EventSheets} event @param {Entry} entry */
  state(event, entry) {
    return sheetState(entry, this.counts(event, entry));
  }

  /** This judge's values of one aspect for all other entries. @param {EventSheets} event @param {string} entry @param {string} aspect */
  others(event, entry, aspect) {
    const practised = new Set(event.practice?.map((each) => each.entry));
    return event.marks
      .filter(
        (mark) =>
          mark.aspect === aspect &&
          mark.entry !== entry &&
          practised.has(mark.entry) === practised.has(entry) &&
          mark.value !== null &&
          mark.judge === this.book.judge.id,
      )
      .map((mark) => mark.value ?? '');
  }
}
