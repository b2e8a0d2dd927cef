// What the outbox does, as pure functions on its items. An item leaves the outbox only by the server's own answer
// or by the judge's own decision.

/**
 * @typedef {{id: string, type: string, competition: string, event: string, entry: string, aspect?: string|null,
 *   value?: string|null, revision?: number, reason?: string|null, note?: string|null, photos?: string[], [key: string]: unknown}} Message
 * @typedef {"kept" | "refused" | "conflict" | "replaced" | "saved"} ItemState
 *   `replaced`: refused, and marked again since; it stays readable. `saved`: the receipt of an accepted message, until
 *   the book that holds it is written down.
 * @typedef {{id: string, order: number, judge: string, at: string, message: Message, state: ItemState, tried: boolean,
 *   after: string|null, problem?: Problem, current?: {value: string|null, revision: number}, answer?: Accepted}} Item
 *   `tried`: it may have reached the server, so its content must never change. `after`: the item whose answer gives
 *   the revision that this one builds on.
 * @typedef {{revision: number, position: number, recordedAt: string}} Accepted
 * @typedef {{type?: string, title?: string, status?: number, detail?: string, rule?: string, retry?: boolean, lang?: string}} Problem
 *   `lang`: the language of `title` and `detail`
 */

/** Marks with one key replace each other. @param {Message} message */
export function keyOf(message) {
  return `${message.competition}\n${message.event}\n${message.entry}\n${message.aspect ?? ''}`;
}

/** @param {Item} item */
export function isOpen(item) {
  return item.state === 'kept';
}

/**
 * Puts a new message behind the others. A mark that was never sent gives way to the newer one for the same aspect; one
 * that may have reached the server stays, and the newer builds on its answer. A new mark also settles what the judge
 * had to settle: a refused one stays readable as replaced, a conflict is decided.
 * @param {Item[]} items in order @param {Message} message with the revision that the judge saw
 * @param {{judge: string, at: string}} by
 * @returns {{put: Item, changed: Item[], gone: Item[]}}
 */
export function added(items, message, by) {
  const order = items.reduce((last, item) => Math.max(last, item.order), 0) + 1;
  const same =
    message.type === 'mark' ? items.filter((item) => item.judge === by.judge && sameMark(item, message)) : [];
  const unsent = same.filter((item) => isOpen(item) && !item.tried);
  const before = same.filter((item) => isOpen(item) && item.tried).pop();
  const first = unsent[0];
  const revision = first ? first.message.revision : message.revision;
  const after = first ? first.after : (before?.id ?? null);
  const put = {
    id: message.id,
    order,
    ...by,
    message: {...message, revision},
    state: KEPT,
    tried: false,
    after,
  };
  const changed = same.filter((item) => item.state === 'refused').map((item) => ({...item, state: REPLACED}));
  return {put, changed, gone: [...unsent, ...same.filter((item) => item.state === 'conflict')]};
}

const KEPT = /** @type {ItemState} */ ('kept');
const REPLACED = /** @type {ItemState} */ ('replaced');

/** @param {Item} item @param {Message} message */
function sameMark(item, message) {
  return item.message.type === 'mark' && keyOf(item.message) === keyOf(message);
}

/**
 * Which items go out now: in order, at most `room`, none whose forerunner is unanswered, and a signature only when
 * nothing else of its entry waits.
 * @param {Item[]} items in order @param {Set<string>} onTheirWay @param {string} judge @param {number} room
 */
export function sendable(items, onTheirWay, judge, room) {
  const present = new Set(items.filter(isOpen).map((item) => item.id));
  return items
    .filter((item) => isOpen(item) && item.judge === judge && !onTheirWay.has(item.id))
    .filter((item) => item.after === null || !present.has(item.after))
    .filter((item) => item.message.type !== 'sign' || !waitsBefore(items, item))
    .slice(0, Math.max(0, room));
}

/** @param {Item[]} items @param {Item} sign */
function waitsBefore(items, sign) {
  return items.some(
    (item) =>
      item.order < sign.order &&
      isOpen(item) &&
      item.judge === sign.judge &&
      item.message.event === sign.message.event &&
      item.message.entry === sign.message.entry,
  );
}

/**
 * What an answer changes.
 * @param {Item[]} items @param {{type: string, id: string, revision?: number, position?: number, recordedAt?: string, problem?: Problem, current?: Item["current"]}} answer
 * @returns {{changed: Item[], gone: Item[], again: boolean}} `again`: nothing was recorded, send it once more later
 */
export function answered(items, answer) {
  const item = items.find((candidate) => candidate.id === answer.id);
  if (!item || !isOpen(item)) return {changed: [], gone: [], again: false};
  if (answer.type === 'accepted') return accepted(items, item, answer);
  if (answer.type === 'conflict') return conflicting(items, item, answer.current);
  if (answer.problem?.retry) return {changed: [], gone: [], again: true};
  const refused = {...item, state: /** @type {ItemState} */ ('refused'), problem: answer.problem ?? {}};
  return {changed: [refused, ...rebased(items, item, item.message.revision)], gone: [], again: false};
}

/** @param {Item[]} items @param {Item} item @param {any} answer */
function accepted(items, item, answer) {
  const {revision, position, recordedAt} = answer;
  const receipt = {
    ...item,
    state: /** @type {ItemState} */ ('saved'),
    answer: {revision, position, recordedAt},
  };
  return {changed: [receipt, ...rebased(items, item, revision)], gone: [], again: false};
}

/** @param {Item[]} items @param {Item} before @param {number|undefined} revision @returns {Item[]} */
function rebased(items, before, revision) {
  return items
    .filter((item) => item.after === before.id)
    .map((item) => ({...item, after: null, message: {...item.message, revision}}));
}

/**
 * A conflict over the value that the server has anyway is none. Otherwise the judge chooses; a newer value that waited
 * behind this one speaks for it.
 * @param {Item[]} items @param {Item} item @param {Item["current"]} current
 */
function conflicting(items, item, current) {
  const newer = items.filter((other) => other.after === item.id);
  const mine = newer.length ? newer[newer.length - 1] : item;
  const settled = current !== undefined && mine.message.value === current.value;
  const gone = settled ? [item, ...newer] : [item, ...newer].filter((other) => other !== mine);
  const conflict = {...mine, after: null, state: /** @type {ItemState} */ ('conflict'), current};
  return {changed: settled ? [] : [conflict], gone, again: false};
}
