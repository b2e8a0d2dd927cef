// The states of an event in their order.

export const STATES = Object.freeze(['draft', 'open', 'marking', 'frozen', 'review', 'official', 'published']);

/** @param {string} from @param {string} to */
export const isStepBack = (from, to) => STATES.indexOf(to) < STATES.indexOf(from);
