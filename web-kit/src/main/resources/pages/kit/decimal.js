// Exact sums and differences of decimal strings. Marks are never turned into floating point.

/**
 * @param {string} text such as -3.50
 * @param {number} digits after the point
 */
function units(text, digits) {
  const [whole, fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(digits, '0'));
}

/** @param {string} text */
const digitsOf = (text) => (text.split('.')[1] ?? '').length;

/**
 * @param {bigint} value
 * @param {number} digits
 */
function write(value, digits) {
  const sign = value < 0n ? '-' : '';
  const text = String(value < 0n ? -value : value).padStart(digits + 1, '0');
  return digits ? `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}` : sign + text;
}

/**
 * @param {string} a
 * @param {string} b
 * @returns {string} a + b with the digits of the longer one
 */
export function add(a, b) {
  const digits = Math.max(digitsOf(a), digitsOf(b));
  return write(units(a, digits) + units(b, digits), digits);
}

/**
 * @param {string} a
 * @param {string} b
 * @returns {string} a - b with the digits of the longer one
 */
export function subtract(a, b) {
  const digits = Math.max(digitsOf(a), digitsOf(b));
  return write(units(a, digits) - units(b, digits), digits);
}

/**
 * @param {string} a
 * @param {string} b
 * @returns {number} below, at or above zero
 */
export function compare(a, b) {
  const digits = Math.max(digitsOf(a), digitsOf(b));
  const difference = units(a, digits) - units(b, digits);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * @param {string} value
 * @returns {string} with its sign always written, and a true minus
 */
export const signed = (value) => (value.startsWith('-') ? `−${value.slice(1)}` : `+${value}`);

const DIGITS_SHOWN = 4;

/**
 * A computed value where space is short: more than four digits after the point end in an ellipsis, and none is rounded.
 * @param {string} value
 */
export function brief(value) {
  const point = value.indexOf('.');
  const end = point + 1 + DIGITS_SHOWN;
  return point < 0 || value.length <= end ? value : `${value.slice(0, end)}…`;
}
