// A photo beside an aspect: taken, kept, and named by the mark; shown large, and taken away again.
import {t} from '/kit/i18n.js';
import {ask} from '/kit/parts/dialog.js';
import {giveMark} from './giving.js';

/** @typedef {import('./console.js').Console} Console @typedef {import('./giving.js').Place} Place */

/** @param {Console} judging @param {Place} place @param {Blob} picture */
export async function addPhoto(judging, place, picture) {
  const {book, photos} = judging;
  if (!book) return;
  const {event, entry} = place;
  try {
    const name = await photos.keep(picture, {
      competition: book.competition,
      event: event.event,
      entry: entry.entry,
      judge: book.judge.id,
    });
    await lay(judging, place, (names) => (names.includes(name) ? names : [...names, name]));
  } catch {
    await ask({heading: entry.entry, body: t('judge.photo.unkept'), confirm: t('judge.understood')});
  }
}

/** @param {Console} judging @param {Place} place @param {string} name */
export async function removePhoto(judging, place, name) {
  await lay(judging, place, (names) => names.filter((other) => other !== name));
  if (!isNamed(judging, name)) await judging.photos.drop(name);
}

/** The same picture may lie beside another mark. @param {Console} judging @param {string} name */
function isNamed(judging, name) {
  const {book, view, photos} = judging;
  const given = (book?.events ?? []).flatMap((event) =>
    event.marks.map((mark) => ({event: event.event, entry: mark.entry, aspect: mark.aspect})),
  );
  const waiting = judging.outbox.waiting.map(({message}) => ({...message, aspect: message.aspect ?? ''}));
  /** @param {{event: string, entry: string, aspect: string}} mark */
  const names = ({event, entry, aspect}) =>
    view ? photos.of(event, entry, aspect, view.truth(event, entry, aspect)) : [];
  return photos.isDraft(name) || [...given, ...waiting].some((mark) => names(mark).includes(name));
}

/** @param {Console} judging @param {Place} place @param {(names: string[]) => string[]} change */
async function lay(judging, place, change) {
  const {event, entry, aspect} = place;
  const truth = judging.view?.truth(event.event, entry.entry, aspect.id);
  if (!truth) return;
  const names = change(judging.photos.of(event.event, entry.entry, aspect.id, truth));
  await judging.photos.lay(event.event, entry.entry, aspect.id, names);
  if (truth.value !== null) await giveMark(judging, place, truth.value);
  judging.sendPhotos();
}
