// Gives a mark: asks once when it is unusual, asks for a reason where one is due, and hands it to the outbox.
import {t} from '/kit/i18n.js';
import {ask} from '/kit/parts/dialog.js';
import {askText} from '../parts/ask-text.js';
import {outsideRequirement, unlikeHabit} from '../core/habit.js';

/**
 * @typedef {{event: import('../core/book.js').EventSheets, entry: import('../core/book.js').Entry,
 *   aspect: import('../core/scheme.js').Node}} Place
 */

/**
 * @param {import('./console.js').Console} judging @param {Place} place @param {string|null} value null withdraws
 * @returns {Promise<boolean>} false when the judge thought better of it
 */
export async function giveMark(judging, place, value) {
  const view = judging.view;
  if (!view) return false;
  const {event, entry, aspect} = place;
  const truth = view.truth(event.event, entry.entry, aspect.id);
  const note = judging.notes.of(event.event, entry.entry, aspect.id, truth);
  const photos = judging.photos.of(event.event, entry.entry, aspect.id, truth);
  if (
    truth.value === value &&
    truth.state !== 'refused' &&
    truth.state !== 'conflict' &&
    note === noteOf(truth) &&
    photos.join() === photosOf(truth).join()
  )
    return true;
  if (value !== null && value !== truth.value && !(await confirmedIfUnusual(view, place, value)))
    return false;
  const reason = await reasonIfDue(entry, aspect, truth);
  if (reason === undefined) return false;
  const revision = Math.max(truth.saved?.revision ?? 0, truth.item?.current?.revision ?? 0);
  judging.tell({
    type: 'mark',
    event: event.event,
    entry: entry.entry,
    aspect: aspect.id,
    value,
    revision,
    reason,
    note,
    photos,
  });
  return true;
}

/** @param {import('../core/mark-truth.js').Truth} truth */
const noteOf = (truth) => (truth.item ? truth.item.message.note : truth.saved?.note) ?? null;

/** @param {import('../core/mark-truth.js').Truth} truth @returns {string[]} */
const photosOf = (truth) => (truth.item ? truth.item.message.photos : truth.saved?.photos) ?? [];

/** @param {import('../core/sheet-view.js').SheetView} view @param {Place} place @param {string} value */
async function confirmedIfUnusual(view, {event, entry, aspect}, value) {
  const limits = outsideRequirement(aspect, value);
  const usual = unlikeHabit(aspect, value, view.others(event, entry.entry, aspect.id));
  if (!limits && !usual) return true;
  const body = limits
    ? t(limits.low === null ? 'judge.unusual.above' : 'judge.unusual.outside', {
        value,
        low: limits.low ?? '',
        high: limits.high ?? '',
      })
    : t('judge.unusual.habit', {value, usual: usual ?? ''});
  return ask({
    heading: `${entry.entry} · ${value}`,
    body,
    confirm: t('judge.unusual.keep', {value}),
    cancel: t('judge.unusual.change'),
  });
}

/**
 * A mark of a sheet that was opened again keeps its reason beside it.
 * @param {import('../core/book.js').Entry} entry @param {import('../core/scheme.js').Node} aspect
 * @param {import('../core/mark-truth.js').Truth} truth
 * @returns {Promise<string|null|undefined>} null when none is due, undefined when the judge gave up
 */
async function reasonIfDue(entry, aspect, truth) {
  if (!entry.reopened || !truth.saved) return null;
  const given = await askText({
    heading: t('judge.reason.heading', {entry: entry.entry}),
    label: t('judge.reason.label'),
    confirm: t('judge.reason.confirm'),
    needed: true,
  });
  return given ?? undefined;
}
