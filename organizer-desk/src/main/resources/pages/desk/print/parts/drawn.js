// What entries have drawn, as far as whoever prints may know it: stations, and the work codes under which judges know them.

import {api} from '../../shell/api.js';

/** @typedef {{station: number | null, code: string | null}} Seat */

export class Drawn {
  /**
   * @param {Map<string, Seat>} seats
   * @param {boolean} hasCodes whether judges know work codes only
   */
  constructor(seats, hasCodes) {
    this.seats = seats;
    this.hasCodes = hasCodes;
  }

  /** @param {import('../source.js').Source} source @param {any} event */
  static async of(source, event) {
    const at = source.path('/events/', encodeURIComponent(event.id));
    const [seating, draws] = await Promise.all([api.get(`${at}/seating`), api.get(`${at}/draws`)]);
    const isBlind = event.blind && !['official', 'published'].includes(source.state(event.id));
    const hasCodes = draws.some((/** @type {any} */ draw) => draw.layer === 'code' && ['drawn', 'opened'].includes(draw.state));
    return new Drawn(new Map(seating.map((/** @type {any} */ seat) => [seat.entry, seat])), isBlind && hasCodes);
  }

  /** What judges call the entry; empty when its code is another's secret. @param {string} entry */
  name(entry) {
    return this.hasCodes ? (this.seats.get(entry)?.code ?? '') : entry;
  }

  /** @param {any} entry @returns {number | string} */
  station(entry) {
    return this.seats.get(entry.id)?.station ?? entry.station ?? '';
  }
}
