// The judge's book: what the server last said there is to mark, with the marks that it has on disk.
import {schemeOf} from './scheme.js';

/**
 * @typedef {{entry: string, aspect: string, value: string|null, revision: number, position?: number,
 *   recordedAt?: string, judge?: string, note?: string|null, photos?: string[]}} SavedMark
 * @typedef {{entry: string, name: string|null, station: number|null, delegation: any, given: any, status: string,
 *   excluded: boolean, sheet: 'open'|'signed'|'locked', disputed: string[], reopened: boolean, practice?: unknown}} Entry  `practice`: the title of what is practised on
 * @typedef {{event: string, title: any, state: string, chief: boolean, position: number,
 *   scheme: import('./scheme.js').Node, entries: Entry[], marks: SavedMark[], practice?: Entry[],
 *   practiceMarks?: SavedMark[]}} EventSheets  `practice` counts nowhere; `marks` holds the marks of both
 * @typedef {{judge: {id: string, name: string}, competition: string, competitionTitle: any, epoch: string, time: string,
 *   tablet: {name: string}|null, tablets: number, events: EventSheets[]}} Book
 */

/** @param {string} event @param {string} entry @param {string} aspect */
export const markKey = (event, entry, aspect) => `${event}\n${entry}\n${aspect}`;

/**
 * A new `sheets` frame over what is known. It may have been written before a mark that was acknowledged meanwhile, so
 * within an epoch the higher revision stays; another epoch is another ledger.
 * @param {Book|null} old @param {Book} frame @returns {Book}
 */
export function merged(old, frame) {
  const events = frame.events.map((event) => ({
    ...event,
    scheme: schemeOf(event.scheme, frame.judge.id),
    marks: [...event.marks, ...(event.practiceMarks ?? [])],
    practice: (event.practice ?? []).map(practiceEntry),
  }));
  return withNewest(old, {...frame, events});
}

/** @param {any} entry as the server names it @returns {Entry} */
const practiceEntry = ({entry, title}) => ({
  entry,
  practice: title,
  name: null,
  station: null,
  delegation: null,
  given: {},
  status: 'competing',
  excluded: false,
  sheet: 'open',
  disputed: [],
  reopened: false,
});

/** The event's entry or practice entry of that id. @param {EventSheets} event @param {string} id @returns {Entry|undefined} */
export const entryOf = (event, id) =>
  [...event.entries, ...(event.practice ?? [])].find((entry) => entry.entry === id);

/** @param {Book|null} old @param {Book} frame @returns {Book} */
function withNewest(old, frame) {
  const comparable = old && old.epoch === frame.epoch && old.judge.id === frame.judge.id;
  if (!comparable) return frame;
  const before = new Map(old.events.map((event) => [event.event, event]));
  const events = frame.events.map((event) => newest(event, before.get(event.event)?.marks ?? []));
  return {...frame, events};
}

/** @param {EventSheets} event @param {SavedMark[]} known */
function newest(event, known) {
  const marks = new Map(event.marks.map((mark) => [markOf(mark), mark]));
  for (const mark of known) {
    const other = marks.get(markOf(mark));
    if (!other || other.revision < mark.revision) marks.set(markOf(mark), mark);
  }
  return {...event, marks: [...marks.values()]};
}

/** @param {SavedMark} mark */
const markOf = (mark) => `${mark.entry}\n${mark.aspect}`;

/**
 * The book with one mark that the server has accepted.
 * @param {Book} book @param {string} eventId @param {SavedMark} mark @returns {Book}
 */
export function withMark(book, eventId, mark) {
  const events = book.events.map((event) => (event.event === eventId ? newest(event, [mark]) : event));
  return {...book, events};
}

/**
 * The book with another state of this judge's sheet.
 * @param {Book} book @param {string} eventId @param {string} entryId @param {Partial<Entry>} change @returns {Book}
 */
export function withEntry(book, eventId, entryId, change) {
  const entries = (/** @type {Entry[]} */ all) =>
    all.map((entry) => (entry.entry === entryId ? {...entry, ...change} : entry));
  const events = book.events.map((event) =>
    event.event === eventId ? {...event, entries: entries(event.entries)} : event,
  );
  return {...book, events};
}

/** Marks by event, entry and aspect. @param {Book|null} book @returns {Map<string, SavedMark>} */
export function marksByKey(book) {
  const events = book?.events ?? [];
  return new Map(
    events.flatMap((event) =>
      event.marks.map((mark) => [markKey(event.event, mark.entry, mark.aspect), mark]),
    ),
  );
}
