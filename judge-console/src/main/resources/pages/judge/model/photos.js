// Photos beside aspects. A photo is kept on the tablet under the hash of its file; the mark names it by that hash, and
// the file follows once the server has the mark. Nothing is forgotten before the server says that it stores the file.
import {markKey} from '../core/book.js';
import {photoAddress, sendPhoto} from '../link/photo-calls.js';

export const MOST_PHOTOS = 3;
const INDEX = 'photos';
const DRAFTS = 'photo-drafts';
/** So many files that the server has stay here, so that they show without a network too. */
const MOST_STORED = 40;

/**
 * @typedef {{competition: string, event: string, entry: string, judge: string, state: 'kept'|'stored'|'refused',
 *   why?: string}} KeptPhoto
 * @typedef {{name: string, src: string, state: KeptPhoto['state']|'elsewhere', why?: string}} ShownPhoto
 *   `elsewhere`: its file came from another tablet
 */

/** Fires `change`. */
export class Photos extends EventTarget {
  /** @type {Map<string, KeptPhoto>} in the order in which they were taken */
  #index = new Map();
  /** @type {Map<string, string[]>} photos of marks that are not given yet, or not with them */
  #drafts = new Map();
  /** @type {Map<string, string>} object URLs, empty while the file is being read */
  #shown = new Map();
  #sending = false;

  /** @param {import('../storage/shelf.js').Shelf} shelf */
  constructor(shelf) {
    super();
    this.shelf = shelf;
  }

  async load() {
    this.#index = (await this.shelf.get(INDEX)) ?? new Map();
    this.#drafts = (await this.shelf.get(DRAFTS)) ?? new Map();
  }

  /** The photos that go with a mark now. @param {string} event @param {string} entry @param {string} aspect @param {import('../core/mark-truth.js').Truth} truth @returns {string[]} */
  of(event, entry, aspect, truth) {
    const said = truth.item ? truth.item.message.photos : truth.saved?.photos;
    return this.#drafts.get(markKey(event, entry, aspect)) ?? said ?? [];
  }

  /** @param {import('../core/book.js').Book} book @param {string} event @param {string[]} names @returns {ShownPhoto[]} */
  shown(book, event, names) {
    return names.map((name) => {
      const kept = this.#index.get(name);
      const src = kept ? this.#local(name) : photoAddress(book.competition, event, name);
      return {name, src, state: kept?.state ?? 'elsewhere', why: kept?.why};
    });
  }

  /** @param {string} name */
  #local(name) {
    if (!this.#shown.has(name)) {
      this.#shown.set(name, '');
      this.shelf.get(`photo:${name}`).then((file) => {
        this.#shown.set(name, file ? URL.createObjectURL(new Blob([file], {type: 'image/jpeg'})) : '');
        this.#changed();
      });
    }
    return this.#shown.get(name) ?? '';
  }

  /**
   * Shrinks a picture and keeps it. Fails when it is no picture or the tablet cannot keep it.
   * @param {Blob} picture @param {Omit<KeptPhoto, 'state'>} place @returns {Promise<string>} its name
   */
  async keep(picture, place) {
    const {hashOf, shrunk} = await import('../link/picture.js');
    const file = await shrunk(picture);
    const name = await hashOf(file);
    if (!this.#index.has(name)) {
      await this.shelf.put(`photo:${name}`, file);
      this.#index.set(name, {...place, state: 'kept'});
      await this.#writeIndex();
    }
    return name;
  }

  /** @param {string} event @param {string} entry @param {string} aspect @param {string[]} names */
  async lay(event, entry, aspect, names) {
    this.#drafts.set(markKey(event, entry, aspect), names);
    await this.shelf.put(DRAFTS, this.#drafts);
    this.#changed();
  }

  /** Whether a mark that is not given yet names the photo. @param {string} name */
  isDraft(name) {
    return [...this.#drafts.values()].some((names) => names.includes(name));
  }

  /** The server has this mark: what it names is no draft any more. @param {import('../core/outbox-rules.js').Message} message */
  settled({event, entry, aspect, photos = []}) {
    const key = markKey(event, entry, aspect ?? '');
    if (JSON.stringify(this.#drafts.get(key)) !== JSON.stringify(photos)) return;
    this.#drafts.delete(key);
    this.shelf.put(DRAFTS, this.#drafts).catch(() => {});
  }

  /** Photos of this judge that the server does not have yet. @param {string|null} judge */
  waiting(judge) {
    return this.#of(judge, 'kept');
  }

  /** Photos that the server refused and that still lie beside a mark. @param {string|null} judge */
  refused(judge) {
    return this.#of(judge, 'refused');
  }

  /** @param {string|null} judge @param {KeptPhoto['state']} state */
  #of(judge, state) {
    return [...this.#index]
      .filter(([, photo]) => photo.judge === judge && photo.state === state)
      .map(([name, photo]) => ({name, ...photo}));
  }

  /** Takes a photo off this tablet: the judge removed it. @param {string} name */
  async drop(name) {
    this.#index.delete(name);
    URL.revokeObjectURL(this.#shown.get(name) ?? '');
    this.#shown.delete(name);
    await this.shelf.put(`photo:${name}`, undefined);
    await this.#writeIndex();
  }

  /**
   * Sends what is kept, one file after the other.
   * @param {string|null} judge @param {ReadonlySet<string>} named by marks that the server has: it takes no others
   */
  async send(judge, named) {
    if (this.#sending) return;
    this.#sending = true;
    for (const {name, competition, event} of this.waiting(judge)) {
      if (!named.has(name)) continue;
      const file = await this.shelf.get(`photo:${name}`);
      const answer = file ? await sendPhoto(competition, event, name, file) : {is: 'refused', why: ''};
      if (answer.is === 'later') break;
      if (answer.is !== 'unknown') await this.#settle(name, answer);
    }
    this.#sending = false;
  }

  /** @param {string} name @param {import('../link/photo-calls.js').PhotoAnswer} answer */
  async #settle(name, answer) {
    const kept = this.#index.get(name);
    if (!kept) return;
    const settled = answer.is === 'refused' ? {state: 'refused', why: answer.why} : {state: 'stored'};
    this.#index.set(name, /** @type {KeptPhoto} */ ({...kept, ...settled}));
    await this.#writeIndex();
    const stored = [...this.#index].filter(([, photo]) => photo.state === 'stored');
    for (const [old] of stored.slice(0, -MOST_STORED)) await this.drop(old);
  }

  async #writeIndex() {
    await this.shelf.put(INDEX, this.#index);
    this.#changed();
  }

  #changed() {
    this.dispatchEvent(new Event('change'));
  }
}
