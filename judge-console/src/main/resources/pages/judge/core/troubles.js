// Messages of this tablet that need somebody.

/** @typedef {import('./outbox-rules.js').Item} Item @typedef {import('./outbox.js').Outbox} Outbox */

/** Refused, or changed elsewhere: the judge has to look. @param {Outbox} outbox @returns {Item[]} */
export const needsDecision = (outbox) =>
  ofJudge(outbox).filter((item) => item.state === 'refused' || item.state === 'conflict');

/** Everything refused that was not yet put away, replaced ones too. @param {Outbox} outbox @returns {Item[]} */
export const refusals = (outbox) =>
  ofJudge(outbox).filter((item) => ['refused', 'replaced', 'conflict'].includes(item.state));

/** Unsent messages of another judge who used this tablet; they go out when that judge signs in again. @param {Outbox} outbox @returns {Item[]} */
export const strangers = (outbox) =>
  outbox.items.filter(
    (item) => item.judge !== outbox.judge && item.state !== 'saved' && item.state !== 'replaced',
  );

/** @param {Outbox} outbox */
const ofJudge = (outbox) => outbox.items.filter((item) => item.judge === outbox.judge);
