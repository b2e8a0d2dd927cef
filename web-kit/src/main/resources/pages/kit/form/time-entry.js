// Times typed as a clock shows them, turned into the aspect's unit without rounding, and back for reading.
import {formatDecimal, multiply, parseDecimal} from './decimal.js';

/** @typedef {'h' | 'min' | 's'} TimeUnit */

/** @type {Record<TimeUnit, bigint>} */
const SECONDS = {h: 3600n, min: 60n, s: 1n};
/** @type {Record<string, TimeUnit>} */
const WORDS = {
  h: 'h',
  hour: 'h',
  hours: 'h',
  小时: 'h',
  小時: 'h',
  min: 'min',
  minutes: 'min',
  分: 'min',
  分钟: 'min',
  分鐘: 'min',
  s: 's',
  sec: 's',
  seconds: 's',
  秒: 's',
  秒钟: 's',
  秒鐘: 's',
};

/** @param {unknown} unit a string or a map of languages @returns {TimeUnit | null} */
export function timeUnit(unit) {
  if (unit === undefined || unit === null) return null;
  const words = typeof unit === 'string' ? [unit] : Object.values(unit).map(String);
  const known = words.map((word) => WORDS[word.toLowerCase()]).find(Boolean) ?? null;
  return known === 'min' && words.includes('分') && !words.includes('min') ? null : known;
}

/**
 * `1:14:30` or `74:30` (minutes and seconds) as a decimal in the unit; a plain number is in the unit already.
 * @param {string} text @param {TimeUnit} unit
 * @returns {string | null} null when it is no time, or has no exact decimal in the unit
 */
export function timeInUnit(text, unit) {
  if (!text.includes(':')) return text;
  if (!/^[0-9]+(:[0-5]?[0-9]){1,2}$/.test(text)) return null;
  const seconds = text.split(':').reduce((sum, part) => sum * 60n + BigInt(part), 0n);
  return exactly(seconds, SECONDS[unit]);
}

/** @param {bigint} dividend @param {bigint} divisor */
function exactly(dividend, divisor) {
  for (let digits = 0, scale = 1n; digits <= 4; digits++, scale *= 10n)
    if ((dividend * scale) % divisor === 0n)
      return formatDecimal({units: (dividend * scale) / divisor, digits});
  return null;
}

/** `74.5` minutes as `1:14:30`; null when it has no whole seconds. @param {string} text @param {TimeUnit} unit */
export function clockFace(text, unit) {
  const value = parseDecimal(text);
  const seconds = value && multiply(value, {units: SECONDS[unit], digits: 0});
  if (!seconds || seconds.units < 0n || seconds.units % 10n ** BigInt(seconds.digits) !== 0n) return null;
  const whole = seconds.units / 10n ** BigInt(seconds.digits);
  const two = (/** @type {bigint} */ part) => String(part).padStart(2, '0');
  const [h, m, s] = [whole / 3600n, (whole / 60n) % 60n, whole % 60n];
  return h > 0n ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
