// A note beside an aspect: asked for, kept, and sent with the mark.
import {t} from '/kit/i18n.js';
import {askText} from '../parts/ask-text.js';
import {giveMark} from './giving.js';

/** @param {import('./console.js').Console} judging @param {import('./giving.js').Place} place @param {boolean} shut */
export async function askNote(judging, place, shut) {
  const {event, entry, aspect} = place;
  const truth = judging.view?.truth(event.event, entry.entry, aspect.id);
  if (!truth) return;
  const text = judging.notes.of(event.event, entry.entry, aspect.id, truth) ?? '';
  const written = await askText({
    heading: t('judge.note.heading', {entry: entry.entry}),
    label: t('judge.note.label'),
    confirm: t('judge.note.keep'),
    text,
  });
  if (written === null || written === text || shut) return;
  await judging.notes.write(event.event, entry.entry, aspect.id, written);
  if (truth.value !== null) await giveMark(judging, place, truth.value);
  judging.changed();
}
