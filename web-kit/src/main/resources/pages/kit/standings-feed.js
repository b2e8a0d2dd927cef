// Live standings of one or several events over one socket, resumed by position after every loss.

import {ServerClock} from './clock.js';
import {LiveConnection, socketAddress} from './live.js';
import {applyDelta} from './standings-delta.js';

/** @typedef {import('./standings-types.js').Standings} Standings */
/** @typedef {import('./standings-types.js').Delta} Delta */

const RESYNC_AT_MOST_EVERY = 2_000;

/** Fires `standings` (detail: `{event, standings, previous, kind}`), `beat` after any frame, and `freshness`. */
export class StandingsFeed extends EventTarget {
  /** @type {Map<string, Standings>} */
  #standings = new Map();
  /** @type {Map<string, string>} */
  #asOf = new Map();
  #lastResync = -Infinity;

  /**
   * @param {string} competition
   * @param {readonly string[]} events
   * @param {import('./live.js').LiveOptions} [options]
   */
  constructor(competition, events, options) {
    super();
    this.competition = competition;
    this.events = events;
    this.clock = new ServerClock(options?.now);
    this.connection = new LiveConnection(() => this.#address(), options);
    this.connection.addEventListener('frame', (e) => this.#frame(/** @type {CustomEvent} */ (e).detail));
    this.connection.addEventListener('freshness', () => this.dispatchEvent(new Event('freshness')));
  }

  start() {
    this.connection.start();
  }

  stop() {
    this.connection.stop();
  }

  /**
   * Turns to other events over a new connection.
   * @param {readonly string[]} events
   */
  follow(events) {
    this.events = events;
    for (const known of [...this.#standings.keys()]) if (!events.includes(known)) this.#forget(known);
    this.connection.restart();
  }

  /** @param {string} event */
  #forget(event) {
    this.#standings.delete(event);
    this.#asOf.delete(event);
  }

  get stale() {
    return this.connection.stale;
  }

  /**
   * @param {string} event
   * @returns {Standings | undefined}
   */
  of(event) {
    return this.#standings.get(event);
  }

  /**
   * The server's time at which the event's standings were last known to hold.
   * @param {string} event
   * @returns {string | undefined}
   */
  asOf(event) {
    return this.#asOf.get(event);
  }

  #address() {
    const known = this.events.flatMap((event) => this.#standings.get(event) ?? []);
    const epoch = known[0]?.epoch;
    const same = known.filter((standings) => standings.epoch === epoch);
    const several = this.events.length > 1;
    return socketAddress('/ws/standings', [
      ['competition', this.competition],
      ...this.events.map((event) => /** @type {[string, string]} */ (['event', event])),
      ...(epoch ? [/** @type {[string, string]} */ (['epoch', epoch])] : []),
      ...same.map((s) => /** @type {[string, string]} */ (['position', several ? `${s.event}:${s.position}` : `${s.position}`])),
    ]);
  }

  /** @param {Record<string, any>} frame */
  #frame(frame) {
    if (!this.events.includes(frame.event)) return;
    if (frame.asOf) this.#asOf.set(frame.event, frame.asOf);
    if (frame.type === 'snapshot') this.#accept(/** @type {any} */ (frame), 'snapshot');
    else if (frame.type === 'delta') this.#delta(/** @type {any} */ (frame));
    else if (frame.type === 'heartbeat') this.#heartbeat(frame);
    this.dispatchEvent(new Event('beat'));
  }

  /** @param {Delta} delta */
  #delta(delta) {
    const known = this.#standings.get(delta.event);
    const next = known && applyDelta(known, delta);
    if (next) this.#accept(next, 'delta');
    else this.#resync();
  }

  /** @param {Record<string, any>} beat */
  #heartbeat(beat) {
    this.clock.observe(beat.asOf);
    const known = this.#standings.get(beat.event);
    if (known?.position !== beat.position || known?.epoch !== beat.epoch) this.#resync();
  }

  #resync() {
    const now = this.connection.now();
    if (now - this.#lastResync < RESYNC_AT_MOST_EVERY) return; // the next heartbeat asks again
    this.#lastResync = now;
    this.connection.send({type: 'resync'});
  }

  /**
   * @param {Standings} standings
   * @param {'snapshot' | 'delta'} kind
   */
  #accept(standings, kind) {
    const {event} = standings;
    const previous = this.#standings.get(event);
    this.#standings.set(event, standings);
    this.dispatchEvent(new CustomEvent('standings', {detail: {event, standings, previous, kind}}));
  }
}
