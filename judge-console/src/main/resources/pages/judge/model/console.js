// The console: what the judge has to do, what this tablet keeps, and the line to the server, as one thing that the
// screens look at. Fires `change` whenever any of it did.
import {Outbox} from '../core/outbox.js';
import {merged, withEntry, withMark} from '../core/book.js';
import {SheetView} from '../core/sheet-view.js';
import {JudgeLink} from '../link/judge-link.js';
import {currentSession, signIn, signOut} from '../link/session.js';
import {newId} from '../core/ids.js';
import {tabletName} from '../link/tablet-name.js';
import {Notes} from './notes.js';
import {Photos} from './photos.js';

const BOOK = 'book';
const BOOK_PAUSE = 800;
const LOOK_EVERY = 5_000;
const PATIENCE = 20_000;
const BUSY_PAUSE = 1_000;

/** @typedef {'starting' | 'signed-out' | 'signed-in'} Standing */

export class Console extends EventTarget {
  /** @type {import('../core/book.js').Book|null} */
  book = null;
  /** @type {Standing} */
  standing = 'starting';
  /** @type {Map<string, any>} the chief judge's view, by event */
  overviews = new Map();
  /** @type {number} when the book was last confirmed by the server, on this tablet's clock; 0: not in this session */
  confirmedAt = 0;
  /** @type {import('../link/session.js').SignInProblem | null} why the last code was of no use */
  signInProblem = null;
  /** A newer version of the page waits for a reload. */
  newVersion = false;
  #saving = false;
  /** @type {SheetView|null} */
  #view = null;

  /** @param {import('../storage/tablet-storage.js').TabletStorage} storage @param {JudgeLink} [link] */
  constructor(storage, link = new JudgeLink()) {
    super();
    this.storage = storage;
    /** @type {import('../storage/tablet-storage.js').Keeping} until it was tried out, what may be hoped for */
    this.keeping = 'evictable';
    this.link = link;
    this.notes = new Notes(storage.shelf);
    this.photos = new Photos(storage.shelf);
    this.outbox = new Outbox(storage.items, (message) => link.send(message), {
      now: () => link.clock.time().toISOString(),
    });
    this.#listen();
  }

  #listen() {
    this.outbox.addEventListener('change', () => this.changed());
    this.outbox.addEventListener('settled', (event) =>
      this.#settled(/** @type {CustomEvent} */ (event).detail),
    );
    this.outbox.addEventListener('unkept', () => (this.keeping = 'full'));
    this.outbox.addEventListener('busy', () => setTimeout(() => this.outbox.pump(), BUSY_PAUSE));
    this.photos.addEventListener('change', () => this.changed());
    this.link.addEventListener('sheets', (event) => this.#sheets(/** @type {CustomEvent} */ (event).detail));
    this.link.addEventListener('overview', (event) =>
      this.#overview(/** @type {CustomEvent} */ (event).detail),
    );
    this.link.addEventListener('answer', (event) =>
      this.outbox.settle(/** @type {CustomEvent} */ (event).detail),
    );
    this.link.addEventListener('link', () => this.#lineChanged());
    this.link.addEventListener('signed-out', () => this.#signedOut());
    setInterval(() => this.#look(), LOOK_EVERY);
  }

  /** Now and then: a line on which nothing comes back is given up, and photos that wait are tried again. */
  #look() {
    if (this.outbox.isStuck(PATIENCE)) this.link.restart();
    this.sendPhotos();
  }

  /** Sends the photos whose marks the server has. */
  sendPhotos() {
    if (!this.link.ready || !this.photos.waiting(this.outbox.judge).length) return;
    const marks = this.book?.events.flatMap((event) => event.marks) ?? [];
    this.photos.send(this.outbox.judge, new Set(marks.flatMap((mark) => mark.photos ?? [])));
  }

  /**
   * Shows what the tablet knows, then asks the server.
   * @param {ReturnType<typeof signIn> | null} [exchange] of a QR code that was just opened
   * @param {ReturnType<typeof currentSession> | null} [session] the server's word on who is signed in, if it was asked
   */
  async start(exchange = null, session = null) {
    const shelf = this.storage.shelf;
    const [book] = await Promise.all([
      shelf.get(BOOK),
      this.outbox.load(),
      this.notes.load(),
      this.photos.load(),
    ]);
    this.#tryOut();
    this.book = book ?? null;
    this.outbox.receipts
      .filter((item) => item.judge === this.book?.judge.id)
      .forEach((item) => this.#enter(item.message, item.answer));
    if (exchange && (await this.#exchanged(exchange)) === null) return;
    if (this.book) this.#signedIn();
    else await this.askWho(session ?? currentSession());
  }

  async #tryOut() {
    this.keeping = await this.storage.tryOut();
    this.changed();
  }

  /** @param {string} code @returns {Promise<import('../link/session.js').SignInProblem | null>} null when it worked */
  signIn(code) {
    return this.#exchanged(signIn(code, tabletName()));
  }

  /** @param {ReturnType<typeof signIn>} exchange */
  async #exchanged(exchange) {
    this.signInProblem = await exchange;
    this.changed();
    if (this.signInProblem) return this.signInProblem;
    this.link.live.stop();
    this.book = null; // it may be another judge's; the server says whose it is now
    this.#signedIn();
    return null;
  }

  /** Where only the server can know who is signed in here. @param {ReturnType<typeof currentSession>} session */
  async askWho(session) {
    const answer = await session;
    if (answer.is === 'signed-in' && answer.session.role === 'judge') this.#signedIn();
    else if (answer.is === 'signed-out' || !this.book) this.#signedOut();
    this.changed();
  }

  #signedIn() {
    this.standing = 'signed-in';
    this.outbox.judge = this.book?.judge.id ?? null;
    this.link.live.start();
    this.changed();
  }

  #signedOut() {
    this.link.live.stop();
    this.outbox.closed();
    this.standing = 'signed-out';
    this.changed();
  }

  /** Ends the session here; the tablet forgets the sheets but never an unsent mark. */
  async leave() {
    await signOut();
    this.#signedOut();
    this.book = null;
    this.overviews.clear();
    await this.storage.shelf.put(BOOK, undefined);
    this.changed();
  }

  /** @param {import('../core/book.js').Book & {type?: string}} frame */
  #sheets(frame) {
    this.book = merged(this.book, frame);
    this.confirmedAt = Date.now();
    this.outbox.judge = frame.judge.id;
    this.#saveBook();
    this.changed();
  }

  /** @param {any} frame */
  #overview(frame) {
    this.overviews.set(frame.event, frame);
    this.changed();
  }

  #lineChanged() {
    if (this.link.ready && !this.outbox.connected) this.outbox.opened();
    if (!this.link.ready && this.outbox.connected) this.outbox.closed();
    if (!this.link.ready) this.#askWhetherRefused();
    this.changed();
  }

  /** A refused handshake looks like a broken line to a page; only the session call tells them apart. */
  async #askWhetherRefused() {
    if (this.standing === 'signed-in' && (await currentSession()).is === 'signed-out') this.#signedOut();
  }

  /** @param {{item: import('../core/outbox-rules.js').Item, answer: any}} settled */
  #settled({item, answer}) {
    if (answer.type !== 'accepted') return;
    this.#enter(item.message, answer);
    this.notes.settled(item.message);
    this.photos.settled(item.message);
    this.#saveBook();
    this.sendPhotos();
  }

  /** Puts an accepted message into the book. @param {import('../core/outbox-rules.js').Message} message @param {any} answer */
  #enter(message, answer) {
    if (!this.book || message.competition !== this.book.competition) return;
    const {event, entry, aspect, value = null, note = null, photos = []} = message;
    const {revision, position, recordedAt} = answer;
    if (message.type === 'sign') this.book = withEntry(this.book, event, entry, {sheet: 'signed'});
    if (message.type !== 'mark' || !aspect) return;
    const mark = {
      entry,
      aspect,
      value,
      note,
      photos,
      revision,
      position,
      recordedAt,
      judge: this.book.judge.id,
    };
    this.book = withMark(this.book, event, mark);
  }

  /** Writes the book down, at most about once a second; receipts stay until it is. */
  async #saveBook() {
    if (this.#saving) return;
    this.#saving = true;
    await new Promise((resolve) => setTimeout(resolve, BOOK_PAUSE));
    this.#saving = false;
    const receipts = this.outbox.receipts.map((item) => item.id);
    try {
      await this.storage.shelf.put(BOOK, this.book ?? undefined);
      await this.outbox.drop(receipts);
    } catch {
      this.keeping = 'full';
      this.changed();
    }
  }

  /** @returns {SheetView|null} worked out once for each change */
  get view() {
    this.#view ??= this.book && new SheetView(this.book, this.outbox);
    return this.#view;
  }

  /**
   * Hands a message to the outbox.
   * @param {Omit<import('../core/outbox-rules.js').Message, 'id' | 'competition'>} message
   */
  tell(message) {
    if (!this.book) return;
    const at = this.link.clock.time().toISOString();
    const whole = /** @type {any} */ ({at, ...message, id: newId(), competition: this.book.competition});
    this.outbox.put(whole);
  }

  /** Lets the value stand that the server has. @param {import('../core/outbox-rules.js').Item} item in conflict */
  takeTheirs(item) {
    const {event, entry, aspect} = item.message;
    if (this.book && aspect && item.current) {
      this.book = withMark(this.book, event, {entry, aspect, ...item.current});
      this.#saveBook();
    }
    this.outbox.drop([item.id]);
  }

  changed() {
    this.#view = null;
    this.dispatchEvent(new Event('change'));
  }
}
