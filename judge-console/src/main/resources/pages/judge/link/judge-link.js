// The judge's socket: the kit's live connection with the judge's frames told apart.
import {language, languageEvents} from '/kit/i18n.js';
import {LiveConnection, socketAddress} from '/kit/live.js';
import {ServerClock} from '/kit/clock.js';

const SIGNED_OUT = 4401;
const ANSWERS = new Set(['accepted', 'conflict', 'rejected']);

/** Fires `sheets`, `overview`, `answer` (detail: the frame), `link` when the state of the line changed, `signed-out`. */
export class JudgeLink extends EventTarget {
  clock = new ServerClock();
  /** True from the first `sheets` of a connection: before that nobody has confirmed who the judge is. */
  ready = false;
  /** The language that this connection was opened for: the server says everything on it in that one. */
  #spoken = language();

  constructor() {
    super();
    this.live = new LiveConnection(() => this.#address(), {finalCodes: [SIGNED_OUT]});
    this.live.addEventListener('frame', (event) => this.#frame(/** @type {CustomEvent} */ (event).detail));
    this.live.addEventListener('freshness', () => this.#tell('link'));
    this.live.addEventListener('down', () => this.#down());
    this.live.addEventListener('ended', () => this.#tell('signed-out'));
    // A browser that says so knows that the line is dead, or new, long before a socket notices.
    for (const change of ['offline', 'online']) globalThis.addEventListener(change, () => this.restart());
    languageEvents.addEventListener('change', () => this.#spoken !== language() && this.restart());
  }

  #address() {
    this.#spoken = language();
    return socketAddress(`/ws/judge?lang=${this.#spoken}`);
  }

  /** Is what the page shows no older than ten seconds, on a connection that works? */
  get fresh() {
    return this.ready && !this.live.stale;
  }

  /** @param {object} message */
  send(message) {
    return this.ready && this.live.send(message);
  }

  /** Gives up a line on which nothing comes back. */
  restart() {
    this.#down();
    this.live.restart();
  }

  #down() {
    this.ready = false;
    this.#tell('link');
  }

  /** @param {any} frame */
  #frame(frame) {
    if (frame.time) this.clock.observe(frame.time);
    if (ANSWERS.has(frame.type)) return this.#tell('answer', this.#inItsLanguage(frame));
    if (frame.type === 'overview') return this.#tell('overview', frame);
    if (frame.type !== 'sheets') return;
    const first = !this.ready;
    this.ready = true;
    this.#tell('sheets', frame);
    if (first) this.#tell('link');
  }

  /** A refusal is kept and read later, perhaps by a page that speaks another language by then. @param {any} frame */
  #inItsLanguage(frame) {
    return frame.problem ? {...frame, problem: {...frame.problem, lang: this.#spoken}} : frame;
  }

  /** @param {string} type @param {unknown} [detail] */
  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, {detail}));
  }
}
