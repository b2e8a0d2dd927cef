// Pairs as they are being put together: saved ones, proposed ones, and those moved by hand. Immutable; each change gives another draft.

/**
 * @typedef {object} Pair
 * @property {string} apprentice
 * @property {string} mentor
 * @property {boolean} fixed whether the next proposal keeps it
 * @property {string} [from]
 * @property {string} [until]
 * @property {{text: string, progress: string}[]} [goals]
 * @property {{on?: string, text: string}[]} [followUps]
 * @property {string} [note]
 */

/** @typedef {{rule: string, apprentice: string | null, mentor: string | null, detail: string}} Warning */

/**
 * @typedef {object} Reason
 * @property {number | null} apprenticeWish
 * @property {number | null} mentorWish
 * @property {string[]} trades
 * @property {boolean} crossDelegation
 * @property {{mentor: string, obstacle: string}[]} missed
 */

/**
 * @typedef {object} Draft
 * @property {number} revision the one that will be saved over
 * @property {Pair[]} pairs
 * @property {string[]} alone apprentices without a mentor
 * @property {Map<string, Reason>} reasons by apprentice
 * @property {Map<string, {mentors: number, places: number, apprentices: number}>} proofs why somebody has to stay alone, by apprentice
 * @property {Warning[]} warnings
 */

/** @param {any} saved the answer to GET @param {any} document @returns {Draft} */
export function savedDraft(saved, document) {
  const paired = new Set(saved.pairings.map((/** @type {Pair} */ pair) => pair.apprentice));
  const listed = (document.apprentices ?? []).map((/** @type {any} */ one) => one.contestant);
  return {
    revision: saved.revision,
    pairs: saved.pairings,
    alone: listed.filter((/** @type {string} */ id) => !paired.has(id)),
    reasons: new Map(),
    proofs: new Map(),
    warnings: saved.warnings,
  };
}

/** What a pair has beside who is paired stays with it. @param {Draft} before @param {any} proposal @returns {Draft} */
export function proposedDraft(before, proposal) {
  const known = new Map(before.pairs.map((pair) => [`${pair.apprentice}/${pair.mentor}`, pair]));
  return {
    ...before,
    pairs: proposal.pairings.map((/** @type {any} */ {reason, ...pair}) => ({...known.get(`${pair.apprentice}/${pair.mentor}`), ...pair})),
    alone: proposal.unpaired.map((/** @type {any} */ one) => one.apprentice),
    reasons: reasonsOf(proposal),
    proofs: new Map(proposal.unpaired.map((/** @type {any} */ one) => [one.apprentice, one])),
    warnings: proposal.warnings,
  };
}

/** @param {any} proposal @returns {Map<string, Reason>} */
export const reasonsOf = (proposal) => new Map(proposal.pairings.map((/** @type {any} */ pair) => [pair.apprentice, pair.reason]));

/**
 * Somebody gets another mentor, or none. A pair made by hand is settled.
 * @param {Draft} draft
 * @param {string} apprentice
 * @param {string | null} mentor
 * @returns {Draft}
 */
export function moved(draft, apprentice, mentor) {
  const old = draft.pairs.find((pair) => pair.apprentice === apprentice);
  if ((old?.mentor ?? null) === mentor) return draft;
  const others = draft.pairs.filter((pair) => pair.apprentice !== apprentice);
  const alone = draft.alone.filter((id) => id !== apprentice);
  return mentor === null
    ? {...draft, pairs: others, alone: [...alone, apprentice]}
    : {...draft, pairs: [...others, {...old, apprentice, mentor, fixed: true}], alone};
}

/** @param {Draft} draft @param {string} apprentice @param {Partial<Pair>} changes @returns {Draft} */
export const changed = (draft, apprentice, changes) => ({
  ...draft,
  pairs: draft.pairs.map((pair) => (pair.apprentice === apprentice ? {...pair, ...changes} : pair)),
});

/** What is sent to be saved: what the server told about people stays here. @param {Pair} pair @returns {Pair} */
export const sent = ({apprentice, mentor, fixed, from, until, goals = [], followUps = [], note = ''}) => ({
  apprentice,
  mentor,
  fixed,
  from,
  until,
  goals,
  followUps,
  note,
});
