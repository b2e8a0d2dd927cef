// What is true of one mark at this moment, from the newest message about it and from what the server has.

/**
 * @typedef {'none'|'keeping'|'unkept'|'kept'|'sending'|'saved'|'refused'|'conflict'} TruthState
 * @typedef {{state: TruthState, value: string|null, saved: import('./book.js').SavedMark|null,
 *   item: import('./outbox-rules.js').Item|null}} Truth  `value` is what the judge sees; null is "not marked"
 */

/**
 * @param {import('./outbox-rules.js').Item|undefined} item the newest message about this mark that still stands
 * @param {import('./book.js').SavedMark|undefined} saved
 * @param {{onTheirWay: ReadonlySet<string>, keeping: ReadonlySet<string>, unkept: ReadonlySet<string>}} where
 * @returns {Truth}
 */
export function truthOf(item, saved, where) {
  const known = saved ?? null;
  if (!item)
    return {
      state: known && known.value !== null ? 'saved' : 'none',
      value: known?.value ?? null,
      saved: known,
      item: null,
    };
  return {state: stateOf(item, where), value: item.message.value ?? null, saved: known, item};
}

/** @param {import('./outbox-rules.js').Item} item @param {Parameters<typeof truthOf>[2]} where @returns {TruthState} */
function stateOf(item, where) {
  if (item.state === 'refused' || item.state === 'conflict') return item.state;
  if (where.onTheirWay.has(item.id)) return 'sending';
  if (where.unkept.has(item.id)) return 'unkept';
  return where.keeping.has(item.id) ? 'keeping' : 'kept';
}

/** A mark that the judge gave and that is not yet settled with the server. @param {Truth} truth */
export const isWaiting = (truth) => truth.item?.state === 'kept';

/** A mark that needs the judge. @param {Truth} truth */
export const needsJudge = (truth) => truth.state === 'refused' || truth.state === 'conflict';
