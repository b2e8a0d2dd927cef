// Who should not judge whom, and how much each judge has to mark, as the server says of the document in force.

import {t} from '/kit/i18n.js';
import {api} from '../shell/api.js';

/** @typedef {{judge: string, entry: string, name: string, reasons: string[], always: boolean, off: boolean}} Conflict */
/** @typedef {{judge: string, panels: number, entries: number}} Load */

export class Conflicts {
  /** @param {{judges: Load[], events: {event: string, conflicts: Conflict[]}[]}} answer */
  constructor({judges, events}) {
    this.loads = new Map(judges.map((load) => [load.judge, load]));
    this.events = new Map(events.map(({event, conflicts}) => [event, conflicts]));
  }

  /** @param {import('../shell/desk.js').Desk} desk */
  static async of(desk) {
    return new Conflicts(await api.get(desk.path('/panels')));
  }

  /** @param {string} event @param {string} judge */
  between(event, judge) {
    return (this.events.get(event) ?? []).filter((one) => one.judge === judge);
  }

  /** @param {string} judge @returns {Load} */
  loadOf(judge) {
    return this.loads.get(judge) ?? {judge, panels: 0, entries: 0};
  }
}

/** Nothing known yet. */
export const NO_CONFLICTS = new Conflicts({judges: [], events: []});

/** @param {Conflict} conflict */
export const reasonsText = ({reasons}) => reasons.map((reason) => t(`panels.conflict.${reason}`)).join(' · ');

/** Entries that the judge has to be taken off by hand, because nothing does it for them. @param {Conflict[]} conflicts */
export const byHand = (conflicts) => conflicts.filter((one) => !one.off).map((one) => one.entry);
