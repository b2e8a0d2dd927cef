// A new competition's document from another one: its rules without its people, or with those that come again.

const ID_SIGNS = /[^A-Za-z0-9]+/g;

/**
 * An id from a title; the letters and digits that ids may have, else a word with a number.
 * @param {string} title
 * @param {string} word such as `event`
 * @param {readonly string[]} taken
 */
export function newId(title, word, taken = []) {
  const stem = title.normalize('NFKD').replace(ID_SIGNS, '-').replace(/^-+|-+$/g, '').toLowerCase().slice(0, 40) || word;
  if (!taken.includes(stem) && stem !== word) return stem;
  for (let n = 1; ; n++) if (!taken.includes(`${stem}-${n}`)) return `${stem}-${n}`;
}

/**
 * @typedef {object} Wanted
 * @property {string} id
 * @property {string | Record<string, string>} title
 * @property {string[]} dates
 * @property {string} timeZone
 * @property {readonly string[]} events ids of the events to take over
 * @property {boolean} judges whether judges, mentors and panels come too
 * @property {boolean} delegations
 */

/**
 * Copies an existing competition's rules. Contestants and entries never come: a new year has new ones.
 * @param {any} source
 * @param {Wanted} wanted
 */
export function copied(source, wanted) {
  const panel = wanted.judges;
  return {
    competition: {...source.competition, id: wanted.id, title: wanted.title, dates: wanted.dates, timeZone: wanted.timeZone},
    delegations: wanted.delegations ? (source.delegations ?? []) : [],
    contestants: [],
    judges: panel ? (source.judges ?? []).map((/** @type {any} */ judge) => (wanted.delegations ? judge : without(judge, 'delegation'))) : [],
    mentors: panel ? (source.mentors ?? []).map((/** @type {any} */ mentor) => mentorOf(mentor, wanted.events)) : [],
    apprentices: [],
    events: source.events.filter((/** @type {any} */ event) => wanted.events.includes(event.id)).map((/** @type {any} */ event) => eventOf(event, panel)),
  };
}

/** @param {any} mentor @param {readonly string[]} events */
const mentorOf = (mentor, events) => (mentor.events ? {...mentor, events: mentor.events.filter((/** @type {string} */ id) => events.includes(id))} : mentor);

/** @param {any} event @param {boolean} panel */
function eventOf(event, panel) {
  if (panel) return {...event, entries: []};
  return {...without(event, 'chief'), judges: [], scheme: everybodyMarks(event.scheme), entries: []};
}

/** A node without the judges that it names, because they are not there. @param {any} node @returns {any} */
function everybodyMarks(node) {
  const {judges: _, ...rest} = node;
  return rest.parts ? {...rest, parts: rest.parts.map(everybodyMarks)} : rest;
}

/** @param {any} object @param {string} key */
function without(object, key) {
  const {[key]: _, ...rest} = object;
  return rest;
}

/**
 * An empty competition.
 * @param {Pick<Wanted, 'id' | 'title' | 'dates' | 'timeZone'>} wanted
 */
export const blank = ({id, title, dates, timeZone}) => ({
  competition: {id, title, dates, timeZone},
  delegations: [],
  contestants: [],
  judges: [],
  mentors: [],
  apprentices: [],
  events: [],
});

/**
 * A new event with the simplest scheme that works.
 * @param {string} id
 * @param {string | Record<string, string>} title
 * @param {readonly string[]} judges
 */
export const newEvent = (id, title, judges) => ({
  id,
  title,
  judges: [...judges],
  scheme: {
    id: 'total',
    round: {digits: 2},
    parts: [
      {
        id: 'quality',
        title: {'zh-CN': '质量', 'zh-TW': '品質', en: 'Quality'},
        marks: 'each-judge',
        scale: {from: 0, to: 100, step: 0.5},
        panel: {take: 'mean', round: {digits: 2}},
      },
    ],
  },
  ranking: {order: 'descending'},
  awards: [],
  entries: [],
});
