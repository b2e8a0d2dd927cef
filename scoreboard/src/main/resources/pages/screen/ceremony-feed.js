// Where an event's ceremony stands: each frame is all that may be shown now, so there is nothing to put together.

import {LiveConnection, socketAddress} from '/kit/live.js';

/** @typedef {import('/kit/titles.js').Title} Title */
/** @typedef {import('/kit/standings-types.js').Row} Row */

/**
 * @typedef {object} Decisive
 * @property {'total' | 'tie'} by
 * @property {string | null} node which decided a tie
 * @property {string} entry
 * @property {string} against
 * @property {string} mine
 * @property {string} theirs
 */

/** @typedef {{kind: 'title' | 'place' | 'award' | 'final', place?: number, award?: Title, rows: Row[], decisive?: Decisive | null}} Step */

/**
 * @typedef {object} CeremonyState
 * @property {boolean} running
 * @property {string} competition
 * @property {string} event
 * @property {number} version
 * @property {number} step
 * @property {number} steps
 * @property {boolean} paused
 * @property {boolean} explained
 * @property {Title} title
 * @property {Title} competitionTitle
 * @property {import('/kit/standings-types.js').SchemeNode} scheme
 * @property {Record<string, {title: Title}>} delegations
 * @property {import('/kit/standings-types.js').AwardLine[]} awards
 * @property {Step | null} current null while it is paused
 * @property {Row[]} revealed
 */

/** Fires `ceremony` when it moved and `freshness`. */
export class CeremonyFeed extends EventTarget {
  /** @type {CeremonyState | null} */
  state = null;

  /**
   * @param {string} competition
   * @param {string} event
   */
  constructor(competition, event) {
    super();
    this.connection = new LiveConnection(() => socketAddress('/ws/ceremony', [['competition', competition], ['event', event]]));
    this.connection.addEventListener('frame', (e) => this.#heard(/** @type {CustomEvent} */ (e).detail));
    this.connection.addEventListener('freshness', () => this.dispatchEvent(new Event('freshness')));
  }

  start() {
    this.connection.start();
  }

  stop() {
    this.connection.stop();
  }

  /** @param {Record<string, any>} frame */
  #heard(frame) {
    if (frame.type !== 'ceremony' || isOlder(frame, this.state)) return;
    this.state = /** @type {CeremonyState} */ (/** @type {unknown} */ (frame));
    this.dispatchEvent(new Event('ceremony'));
  }
}

/**
 * Whether a frame was overtaken on its way: a step that was taken back must not come again.
 * @param {Record<string, any>} frame
 * @param {CeremonyState | null} state
 */
const isOlder = (frame, state) => Boolean(frame.running && state?.running && frame.version < state.version);
