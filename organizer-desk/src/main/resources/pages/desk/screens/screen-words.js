// What a screen does, in words. Pure, but for the language of the page.

import {language, t, titleIn} from '/kit/i18n.js';

/** @typedef {Record<string, string | string[]>} Assignment */
/**
 * @typedef {object} Screen
 * @property {string} id
 * @property {number} number
 * @property {string | null} name
 * @property {string | null} group
 * @property {Assignment | null} assignment
 * @property {boolean} blank
 * @property {string} size such as 1920x1080
 * @property {boolean} online
 * @property {string} lastSeen
 * @property {{view?: string, competition?: string, events?: string[], asOf?: string | null, stale?: boolean, position?: number | null} | null} showing
 */

/** @param {Screen} screen */
export const nameOf = ({name, number}) => name ?? t('screens.number', {number});

/** The keys of a view's name and of what it is for, in the screens' own catalogue. @param {string} view */
export const viewKeys = (view) => ({name: `screen.view.${view}`, about: `screen.about.${view}`});

/** The view's key; a screen that was told nothing shows the chooser. @param {Screen} screen */
export const viewOf = ({assignment, showing}) => one(assignment?.view) || (assignment ? 'ranking' : (showing?.view ?? 'chooser'));

/** @param {string | string[] | undefined} value */
export const one = (value) => [value ?? ''].flat()[0] ?? '';

/** @param {string | string[] | undefined} value @returns {string[]} */
export const many = (value) => [value ?? []].flat().filter(Boolean);

/**
 * @param {Screen} screen
 * @param {import('../shell/desk.js').CompetitionSummary[]} competitions
 */
export function showsWhat({assignment, showing}, competitions) {
  const told = assignment ?? showing ?? {};
  const competition = competitions.find((each) => each.id === one(told.competition ?? ''));
  const wanted = assignment ? many(assignment.event) : (showing?.events ?? []);
  const all = wanted.length === 0 || wanted.length === competition?.events.length;
  const events = all ? [] : wanted.map((id) => titleIn(competition?.events.find((each) => each.id === id)?.title ?? id, language()));
  return [competition ? titleIn(competition.title, language()) : '', events.join(' · ')].filter(Boolean);
}

/**
 * How old the news was when the screen was last heard of, in whole seconds; null when it shows none.
 * @param {Screen} screen
 */
export function newsAge({showing, lastSeen}) {
  if (!showing?.asOf) return null;
  return Math.max(0, Math.round((Date.parse(lastSeen) - Date.parse(showing.asOf)) / 1000));
}

/**
 * The address that shows the same in a browser.
 * @param {Assignment} assignment
 */
export function addressOf(assignment) {
  const query = new URLSearchParams();
  for (const [name, values] of Object.entries(assignment)) many(values).forEach((value) => query.append(name, value));
  return `/screen/?${query}`;
}
