// A place in the document and a value of it, in words.

import {LANGUAGE_NAMES, language, t, titleIn} from '/kit/i18n.js';
import {allNodes} from './scheme/tree.js';

/** Keys that say nothing to a reader, because what follows them does. */
const SILENT = ['parts', 'scheme'];

/**
 * What the ids in an event's rules stand for: its aspects, groups and judges.
 * @param {any} document
 * @param {any} [event]
 * @returns {Map<string, string>}
 */
export function namesIn(document, event) {
  const nodes = event ? allNodes(event.scheme).map((node) => [node.id, titleIn(/** @type {any} */ (node.title), language()) || node.id]) : [];
  const judges = (document.judges ?? []).map((/** @type {any} */ judge) => [judge.id, judge.name]);
  return new Map(/** @type {[string, string][]} */ ([...nodes, ...judges]));
}

/** @param {readonly string[]} keys @param {Map<string, string>} names */
export const placeText = (keys, names) =>
  keys
    .filter((key) => !SILENT.includes(key))
    .map((key) => names.get(key) ?? wordOf(key))
    .join(' › ');

/** The form's own word for a key, else the key. @param {string} key */
function wordOf(key) {
  const tongue = LANGUAGE_NAMES[/** @type {keyof typeof LANGUAGE_NAMES} */ (key)];
  if (tongue) return tongue;
  const own = [`setup.key.${key}`, `scheme.${key}`, `setup.${key}`].find((each) => t(each) !== each);
  return own ? t(own) : key;
}

/** @param {any} value @param {Map<string, string>} names @returns {string} */
export function valueText(value, names) {
  if (value === undefined || value === null || value === '') return t('setup.clash.nothing');
  if (typeof value === 'boolean') return t(value ? 'scheme.yes' : 'scheme.no');
  if (typeof value !== 'object') return String(value).split(' ').map((word) => names.get(word) ?? word).join(' ');
  if (Array.isArray(value)) return value.map((item) => valueText(item, names)).join('\n');
  return Object.entries(value).map(([key, item]) => `${wordOf(key)}: ${valueText(item, names).replaceAll('\n', ' · ')}`).join('\n');
}
