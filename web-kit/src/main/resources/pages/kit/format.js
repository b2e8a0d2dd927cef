// Times and numbers as the reader writes them. Marks are decimal strings and are shown as they came.

import {language} from './messages.js';

/** @type {Map<string, Intl.DateTimeFormat>} */
const formats = new Map();

/** @type {string | undefined} */
let zone;

/**
 * The place whose clock all times are told by from now on; otherwise the machine's own.
 * @param {string | undefined} name such as `Asia/Shanghai`; the machine's own is meant by `Z`, which stands for a
 *   competition that names none, and by one that this browser does not know
 */
export function tellTimesOf(name) {
  try {
    zone = name === 'Z' ? undefined : new Intl.DateTimeFormat('en', {timeZone: name}).resolvedOptions().timeZone;
  } catch {
    zone = undefined;
  }
}

/**
 * @param {string} name
 * @param {Intl.DateTimeFormatOptions} options
 */
function format(name, options) {
  const key = `${language()} ${zone} ${name}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(language(), {timeZone: zone, ...options});
  formats.set(key, known);
  return known;
}

/**
 * @param {Date | string | number} when
 * @returns {string} hh:mm:ss on a 24-hour clock
 */
export function clockTime(when) {
  return format('clock', {hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23'}).format(new Date(when));
}

/** @param {Date | string | number} when */
export function hourMinute(when) {
  return format('minute', {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'}).format(new Date(when));
}

/** @param {Date | string | number} when */
export function dayMonth(when) {
  return format('day and month', {day: 'numeric', month: 'long'}).format(new Date(when));
}

/**
 * @param {Date | string | number} when
 * @returns {string} the ISO day, such as 2025-08-13, that it is then
 */
export function isoDay(when) {
  return new Intl.DateTimeFormat('sv', {timeZone: zone, dateStyle: 'short'}).format(new Date(when));
}

/**
 * @param {Date | string | number} when
 * @returns {string} as a field of type `datetime-local` takes it: 2025-08-13T09:30
 */
export function fieldTime(when) {
  const shown = new Intl.DateTimeFormat('sv', {timeZone: zone, dateStyle: 'short', timeStyle: 'short'}).format(new Date(when));
  return shown.replace(' ', 'T');
}

/**
 * The moment that a field of type `datetime-local` tells; near a change of the clock, one of those that it may mean.
 * @param {string} field
 */
export function momentOf(field) {
  const asUtc = Date.parse(`${field}Z`);
  const ahead = (/** @type {number} */ when) => Date.parse(`${fieldTime(when)}Z`) - when;
  return new Date(asUtc - ahead(asUtc - ahead(asUtc)));
}

/** @param {Date | string | number} when */
export function dateAndTime(when) {
  return format('date and time', {dateStyle: 'medium', timeStyle: 'medium', hourCycle: 'h23'}).format(new Date(when));
}

/**
 * @param {string} day an ISO date without time, such as 2025-08-13
 * @returns {string}
 */
export function longDate(day) {
  return format('day', {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(`${day}T00:00:00Z`));
}

/**
 * A count (never a mark) with the reader's separators.
 * @param {number} count
 */
export const wholeNumber = (count) => new Intl.NumberFormat(language()).format(count);

/**
 * A share between 0 and 1 as a percentage without digits.
 * @param {number} share
 */
export const percentage = (share) => new Intl.NumberFormat(language(), {style: 'percent'}).format(share);
