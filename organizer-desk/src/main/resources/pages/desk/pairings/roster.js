// Mentors and apprentices in the competition's document: added, changed and taken out, with what refers to them.

/** @typedef {{id: string, name: string, organisation?: string, delegation?: string, events: string[], capacity: number, wishes?: string[]}} Mentor */
/** @typedef {{contestant: string, wishes: string[]}} Apprentice */

/** The first free id of a kind, such as m7. @param {readonly {id: string}[]} taken @param {string} letter */
export function freeId(taken, letter) {
  const ids = new Set(taken.map(({id}) => id));
  let number = taken.length + 1;
  while (ids.has(`${letter}${number}`)) number++;
  return `${letter}${number}`;
}

/** @template T @param {T[]} list @param {(one: T) => boolean} isSame @param {T} one */
function put(list, isSame, one) {
  const at = list.findIndex(isSame);
  if (at < 0) list.push(one);
  else list[at] = {...list[at], ...one};
}

/** What is empty is left out of the document. @template {object} T @param {T} record @returns {T} */
const filledIn = (record) =>
  /** @type {T} */ (Object.fromEntries(Object.entries(record).filter(([, value]) => value !== '' && value !== undefined && !(Array.isArray(value) && value.length === 0))));

/** @param {any} document @param {Mentor} mentor */
export function putMentor(document, mentor) {
  document.mentors ??= [];
  const {events, ...rest} = mentor;
  put(document.mentors, (/** @type {Mentor} */ each) => each.id === mentor.id, {...filledIn(rest), events});
}

/** @param {any} document @param {string} id */
export function removeMentor(document, id) {
  document.mentors = document.mentors.filter((/** @type {Mentor} */ each) => each.id !== id);
  for (const apprentice of document.apprentices ?? []) apprentice.wishes = apprentice.wishes?.filter((/** @type {string} */ wish) => wish !== id) ?? [];
}

/** @param {any} document @param {Apprentice} apprentice */
export function putApprentice(document, apprentice) {
  document.apprentices ??= [];
  put(document.apprentices, (/** @type {Apprentice} */ each) => each.contestant === apprentice.contestant, apprentice);
}

/** @param {any} document @param {string} contestant */
export function removeApprentice(document, contestant) {
  document.apprentices = document.apprentices.filter((/** @type {Apprentice} */ each) => each.contestant !== contestant);
}
