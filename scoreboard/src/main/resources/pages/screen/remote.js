// Remote control: the screen registers with the desk by a key of its own, shows what it is told, and says what it shows.

import {LiveConnection, socketAddress} from '/kit/live.js';
import {rememberAssignment, rememberedAssignment, screenKey} from './screen-memory.js';

/** @typedef {{id: string, number: number, name: string | null, group: string | null, assignment: Record<string, string | string[]> | null, blank: boolean, version: number}} Registration */

const SAY_EVERY = 10_000;

export class Remote {
  #shown = '';

  /**
   * @param {import('./stage.js').Stage} stage
   * @param {import('./parts/screen-cover.js').ScreenCover} cover
   * @param {URLSearchParams} query the page's own address: what it shows while the desk says nothing
   */
  constructor(stage, cover, query) {
    this.stage = stage;
    this.cover = cover;
    this.query = query;
    this.name = query.get('screen') ?? '';
    this.connection = new LiveConnection(() => socketAddress('/ws/screen'));
    this.connection.addEventListener('open', () => this.#hello());
    this.connection.addEventListener('frame', (e) => this.#heard(/** @type {CustomEvent} */ (e).detail));
  }

  /** Connects, and shows at once what was told last, so that a screen is never empty while the server is busy. */
  async start() {
    this.connection.start();
    setInterval(() => this.#say(), SAY_EVERY);
    await this.#show(rememberedAssignment(this.name));
  }

  #hello() {
    this.connection.send({
      type: 'hello',
      key: screenKey(this.name),
      name: this.name || null,
      width: innerWidth,
      height: innerHeight,
    });
  }

  /** @param {Record<string, any>} frame */
  #heard(frame) {
    if (frame.type === 'screen') this.#told(/** @type {Registration} */ (/** @type {unknown} */ (frame)));
    else if (frame.type === 'identify') this.cover.identify(frame.seconds);
    else if (frame.type === 'reload') reloadWhenServed();
  }

  /** @param {Registration} registration */
  #told(registration) {
    this.stage.registration = registration;
    this.cover.registration = registration;
    rememberAssignment(this.name, registration.assignment);
    this.#show(registration.assignment, !registration.assignment).then(() => this.#say());
  }

  /**
   * @param {Registration['assignment']} assignment null: what the page's own address says
   * @param {boolean} [again] even if that is shown already
   */
  async #show(assignment, again = false) {
    const query = assignment ? queryOf(assignment) : this.query;
    if (String(query) === this.#shown && !again) return;
    this.#shown = String(query);
    await this.stage.show(query);
  }

  #say() {
    const {feed, assignment} = this.stage;
    const events = feed ? [...feed.events] : [];
    const times = events.flatMap((event) => feed?.asOf(event) ?? []).sort();
    this.connection.send({
      type: 'showing',
      view: assignment.competition ? assignment.view || 'ranking' : 'chooser',
      competition: assignment.competition,
      events: events.slice(0, 20),
      position: feed?.of(events[0])?.position ?? null,
      asOf: times[0] ?? null,
      stale: Boolean(feed?.stale),
    });
  }
}

/** @param {Record<string, string | string[]>} assignment */
function queryOf(assignment) {
  const pairs = Object.entries(assignment).flatMap(([name, values]) => [values].flat().map((value) => [name, value]));
  return new URLSearchParams(pairs);
}

/** A reload while the server is away would leave the screen with the browser's error page. */
async function reloadWhenServed() {
  const answer = await fetch(location.pathname, {cache: 'no-store'}).catch(() => null);
  if (answer?.ok) location.reload();
  else setTimeout(reloadWhenServed, 5_000);
}
