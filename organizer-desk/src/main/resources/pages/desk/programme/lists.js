// The programme's lists, and its times: saved as moments, edited by the competition's clock.

import {fieldTime, momentOf} from '/kit/format.js';

/** @typedef {'announcements' | 'schedule' | 'sponsors' | 'pictures'} ListName */
/** @typedef {Record<ListName, any[]>} Content */

/** @type {readonly ListName[]} */
export const LISTS = Object.freeze(['announcements', 'schedule', 'sponsors', 'pictures']);

const TIMES = ['at', 'from', 'until'];
const HOUR = 3_600_000;

/**
 * @param {ListName} list
 * @param {readonly any[]} items those before it; a new line of the schedule follows the last one
 */
export function emptyItem(list, items) {
  if (list === 'announcements') return {text: {}};
  if (list === 'sponsors') return {title: {}};
  const last = items.at(-1)?.at;
  return {at: fieldTime((last ? momentOf(last).getTime() : Date.now()) + HOUR), title: {}};
}

/** @param {Content} content as the server has it @returns {Content} */
export const fieldTimes = (content) => eachTime(content, fieldTime);

/** @param {Content} content @returns {Content} as the server takes it: without empty times and titles */
export const savedTimes = (content) => eachTime(content, (text) => momentOf(text).toISOString());

/**
 * @param {Content} content
 * @param {(text: string) => string} change
 */
function eachTime(content, change) {
  const item = (/** @type {Record<string, any>} */ each) =>
    Object.fromEntries(
      Object.entries(each).flatMap(([name, value]) => {
        if (!TIMES.includes(name)) return isEmpty(value) ? [] : [[name, value]];
        return value ? [[name, change(value)]] : [];
      }),
    );
  return /** @type {Content} */ (Object.fromEntries(Object.entries(content).map(([name, items]) => [name, items.map(item)])));
}

/** @param {unknown} value */
const isEmpty = (value) => value === null || (typeof value === 'object' && value !== null && !Object.keys(value).length && !Array.isArray(value));

/**
 * A name for a picture that no other picture has.
 * @param {string} fileName
 */
export function pictureId(fileName) {
  const plain = fileName.replace(/[^A-Za-z0-9.-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '');
  return `${Date.now().toString(36)}-${plain || 'picture'}`.slice(0, 64);
}
