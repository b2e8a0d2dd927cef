// Finds what an apprentice achieved in other competitions of this server: the same name and the same house.

import {language, t, titleIn} from '/kit/i18n.js';
import {api} from '../shell/api.js';

/**
 * @param {import('../shell/desk.js').Desk} desk
 * @param {string} apprentice
 * @returns {Promise<{on: string, text: string}[]>} newest last
 */
export async function laterResults(desk, apprentice) {
  const person = desk.document.contestants.find((/** @type {any} */ each) => each.id === apprentice);
  const since = desk.document.competition.dates?.[0] ?? '';
  const others = desk.competitions.filter((each) => each.id !== desk.competition && (each.dates.at(-1) ?? '') >= since);
  const found = await Promise.all(others.map((each) => inCompetition(each, person)));
  return found.flat().sort((a, b) => a.on.localeCompare(b.on));
}

/** @param {any} summary @param {any} person */
async function inCompetition(summary, person) {
  const isOver = new Set(summary.events.filter((/** @type {any} */ event) => ['official', 'published'].includes(event.state)).map((/** @type {any} */ event) => event.id));
  if (!isOver.size) return [];
  const at = `/api/competitions/${encodeURIComponent(summary.id)}`;
  const document = await api.get(at);
  const same = document.contestants.find((/** @type {any} */ each) => each.name === person.name && each.organisation === person.organisation);
  if (!same) return [];
  const events = document.events.filter((/** @type {any} */ event) => isOver.has(event.id));
  const found = await Promise.all(events.map((/** @type {any} */ event) => inEvent(at, summary, event, same.id)));
  return found.flat();
}

/** @param {string} at @param {any} summary @param {any} event @param {string} contestant */
async function inEvent(at, summary, event, contestant) {
  const entry = event.entries.find((/** @type {any} */ each) => each.contestants?.includes(contestant));
  if (!entry) return [];
  const {rows} = await api.get(`${at}/events/${encodeURIComponent(event.id)}/standings`);
  const row = rows.find((/** @type {any} */ each) => each.entry === entry.id);
  if (!row?.rank) return [];
  const text = t('pairings.laterText', {
    competition: titleIn(summary.title, language()),
    event: titleIn(event.title, language()),
    place: row.rank,
    award: row.award ? ` · ${titleIn(row.award, language())}` : '',
  });
  return [{on: summary.dates.at(-1) ?? '', text}];
}
