// Message catalogues: one JSON file for each language in each page's `messages/` folder.

import {LANGUAGES, chooseLanguage, storeLanguage} from './language.js';

/** @typedef {import('./language.js').Language} Language */
/** @typedef {string | Partial<Record<Intl.LDMLPluralRule, string>>} Message */

/** @type {Map<Language, Record<string, Message>>} */
const catalogues = new Map(LANGUAGES.map((language) => [language, {}]));
/** @type {Set<string>} */
const folders = new Set();
/** @type {Map<string, Promise<void>>} */
const loads = new Map();

let current = chooseLanguage();

/** Tells, by `change`, that the language is another one and its catalogues are there. */
export const languageEvents = new EventTarget();

/** @returns {Language} the language that the page speaks now */
export const language = () => current;

/**
 * Loads the catalogues of a page folder, in the language of the page and any others that it shows beside it.
 * @param {string | URL} baseUrl the folder that holds `messages/`; relative to the document
 * @param {readonly Language[]} [others]
 */
export async function loadMessages(baseUrl, others = []) {
  const folder = new URL(baseUrl, document.baseURI).href.replace(/\/?$/, '/');
  folders.add(folder);
  await Promise.all([current, ...others].map((each) => load(folder, each)));
  document.documentElement.lang = current;
}

/**
 * Changes the language of the page and tells everybody.
 * @param {Language} chosen
 * @param {boolean} [keep] whether it is this machine's language from now on
 */
export async function setLanguage(chosen, keep = true) {
  await Promise.all([...folders].map((folder) => load(folder, chosen)));
  current = chosen;
  if (keep) storeLanguage(chosen);
  document.documentElement.lang = chosen;
  languageEvents.dispatchEvent(new Event('change'));
}

/**
 * A message in the language of the page. A key without a message shows itself, so that it is noticed.
 * @param {string} key
 * @param {Record<string, unknown>} [params] for `{name}` in the message; `count` also chooses the plural form
 * @returns {string}
 */
export const t = (key, params) => tIn(current, key, params);

/**
 * The same in another language, which was loaded beside the page's.
 * @param {Language} lang
 * @param {string} key
 * @param {Record<string, unknown>} [params]
 * @returns {string}
 */
export function tIn(lang, key, params = {}) {
  const message = catalogues.get(lang)?.[key];
  if (message === undefined) return key;
  return pluralForm(message, lang, params).replace(/\{(\w+)\}/g, (whole, name) =>
    name in params ? String(params[name]) : whole,
  );
}

/**
 * @param {Message} message
 * @param {Language} lang
 * @param {Record<string, unknown>} params
 */
function pluralForm(message, lang, params) {
  if (typeof message === 'string') return message;
  const form = new Intl.PluralRules(lang).select(Number(params.count ?? 0));
  return message[form] ?? message.other ?? '';
}

/**
 * @param {string} folder
 * @param {Language} lang
 */
function load(folder, lang) {
  const url = new URL(`messages/${lang}.json`, folder).href;
  const started = loads.get(url) ?? read(url, lang);
  loads.set(url, started);
  return started;
}

/**
 * @param {string} url
 * @param {Language} lang
 */
async function read(url, lang) {
  try {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
    Object.assign(catalogues.get(lang) ?? {}, await answer.json());
  } catch (problem) {
    loads.delete(url); // so that the next call tries again
    throw problem;
  }
}
