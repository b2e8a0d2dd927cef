// Changes of an event's panel, each made on the newest document.

import {byHand} from './conflicts.js';

/** @param {any} document @param {string} event */
const eventOf = (document, event) => document.events.find((/** @type {any} */ one) => one.id === event);

/** @param {any} document @param {string} judge */
const judgeOf = (document, judge) => document.judges.find((/** @type {any} */ one) => one.id === judge);

/** @param {string} event @param {string} judge */
export const addJudge = (event, judge) => (/** @type {any} */ document) => {
  const found = eventOf(document, event);
  if (!(found.judges ?? []).includes(judge)) found.judges = [...(found.judges ?? []), judge];
};

/** @param {string} event @param {string} judge */
export const removeJudge = (event, judge) => (/** @type {any} */ document) => {
  const found = eventOf(document, event);
  found.judges = found.judges.filter((/** @type {string} */ one) => one !== judge);
  if (found.chief === judge) delete found.chief;
  found.entries.forEach((/** @type {any} */ entry) => include(entry, judge));
};

/** @param {string} event @param {string} judge */
export const makeChief = (event, judge) => (/** @type {any} */ document) => {
  eventOf(document, event).chief = judge;
};

/** Takes a judge off the entries that they have a conflict with. @param {string} event @param {string} judge @param {string[]} entries */
export const excludeFrom = (event, judge, entries) => (/** @type {any} */ document) => {
  eventOf(document, event)
    .entries.filter((/** @type {any} */ entry) => entries.includes(entry.id))
    .forEach((/** @type {any} */ entry) => (entry.exclude = [...new Set([...(entry.exclude ?? []), judge])]));
};

/** Proposed panels, whose judges are taken off the entries that they have a conflict with. @param {import('./proposal.js').Panel[]} panels */
export const setPanels = (panels) => (/** @type {any} */ document) => {
  for (const {event, judges, conflicts} of panels) {
    const found = eventOf(document, event);
    (found.judges ?? []).filter((/** @type {string} */ one) => !judges.includes(one)).forEach((/** @type {string} */ one) => removeJudge(event, one)(document));
    found.judges = judges;
    if (!found.chief) found.chief = judges[0];
    judges.forEach((judge) => excludeFrom(event, judge, byHand(conflicts.filter((one) => one.judge === judge)))(document));
  }
};

/** A judge declares a relation to a contestant. @param {string} judge @param {string} contestant */
export const relate = (judge, contestant) => (/** @type {any} */ document) => {
  const found = judgeOf(document, judge);
  found.related = [...new Set([...(found.related ?? []), contestant])];
};

/** @param {string} judge @param {string} contestant */
export const unrelate = (judge, contestant) => (/** @type {any} */ document) => {
  const found = judgeOf(document, judge);
  found.related = (found.related ?? []).filter((/** @type {string} */ one) => one !== contestant);
  if (!found.related.length) delete found.related;
};

/** Another person takes the judge's seat: the marks stay with the seat. @param {string} judge @param {{name: string, organisation: string, delegation: string}} person */
export const replacePerson = (judge, person) => (/** @type {any} */ document) => {
  const found = judgeOf(document, judge);
  found.name = person.name;
  for (const key of /** @type {const} */ (['organisation', 'delegation'])) {
    if (person[key]) found[key] = person[key];
    else delete found[key];
  }
};

/** @param {{name: string, organisation: string, delegation: string}} person */
export const newJudge = (person) => (/** @type {any} */ document) => {
  const taken = new Set((document.judges ?? []).map((/** @type {any} */ one) => one.id));
  let number = taken.size + 1;
  while (taken.has(`j${number}`)) number++;
  const judge = {id: `j${number}`, name: person.name, ...(person.organisation && {organisation: person.organisation}), ...(person.delegation && {delegation: person.delegation})};
  document.judges = [...(document.judges ?? []), judge];
};

/** @param {any} entry @param {string} judge */
function include(entry, judge) {
  if (!entry.exclude) return;
  entry.exclude = entry.exclude.filter((/** @type {string} */ one) => one !== judge);
  if (!entry.exclude.length) delete entry.exclude;
}
