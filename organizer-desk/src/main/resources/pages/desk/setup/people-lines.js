// People as lines of text, as one pastes them from a table: name, delegation, organisation.

import {newId} from '../shell/new-document.js';

/** @typedef {{name: string, delegation: string, organisation: string}} Line */

/**
 * @param {string} text one person a line; commas, semicolons or tabs between
 * @returns {Line[]}
 */
export function linesOf(text) {
  return text
    .split(/\r?\n/)
    .map((line) => line.split(/[,，;；\t]/).map((word) => word.trim()))
    .filter(([name]) => name)
    .map(([name, delegation = '', organisation = '']) => ({name, delegation, organisation}));
}

/** @param {any[]} list @param {string} letter such as `c`, for c001 */
function nextId(list, letter) {
  const taken = new Set(list.map((each) => each.id));
  for (let n = list.length + 1; ; n++) {
    const id = `${letter}${String(n).padStart(3, '0')}`;
    if (!taken.has(id)) return id;
  }
}

/** @param {any} title @param {string} wanted */
const isCalled = (title, wanted) => (typeof title === 'string' ? [title] : Object.values(title ?? {})).includes(wanted);

/** The id of a delegation by its title or id; a new one is added. @param {any} document @param {string} wanted */
function delegationOf(document, wanted) {
  document.delegations ??= [];
  const known = document.delegations.find((/** @type {any} */ each) => each.id === wanted || isCalled(each.title, wanted));
  if (known) return known.id;
  const id = newId(wanted, 'delegation', document.delegations.map((/** @type {any} */ each) => each.id));
  document.delegations.push({id, title: wanted});
  return id;
}

/** @param {any} document @param {Line} line @param {string} id */
const person = (document, {name, delegation, organisation}, id) => ({
  id,
  name,
  ...(delegation && {delegation: delegationOf(document, delegation)}),
  ...(organisation && {organisation}),
});

/** Adds judges. @param {any} document @param {readonly Line[]} lines */
export function addJudges(document, lines) {
  document.judges ??= [];
  for (const line of lines) document.judges.push(person(document, line, nextId(document.judges, 'j')));
}

/** Adds contestants and enters each in an event. @param {any} document @param {string} event @param {readonly Line[]} lines */
export function addEntries(document, event, lines) {
  document.contestants ??= [];
  const found = document.events.find((/** @type {any} */ each) => each.id === event);
  for (const line of lines) {
    const contestant = person(document, line, nextId(document.contestants, 'c'));
    document.contestants.push(contestant);
    found.entries.push({id: nextId(found.entries, event[0].toUpperCase()), contestants: [contestant.id]});
  }
}
