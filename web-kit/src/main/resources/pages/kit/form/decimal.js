// Exact decimals. Marks never pass through binary floating point, on the tablet as little as on the server.

/** @typedef {{units: bigint, digits: number}} Decimal  `units` divided by ten to the power of `digits`. */

const PLAIN = /^-?[0-9]+(\.[0-9]+)?$/;

/**
 * Reads a plain ASCII decimal such as `8.5`; no exponent, no sign but minus, no blanks.
 * @param {string} text
 * @returns {Decimal | null} null for everything else
 */
export function parseDecimal(text) {
  if (!PLAIN.test(text)) return null;
  const [whole, fraction = ''] = text.split('.');
  return {units: BigInt(whole + fraction), digits: fraction.length};
}

/** @param {string | number | undefined} value a number of the scheme, as it came in JSON */
export function decimalOf(value) {
  return value === undefined || value === null ? null : parseDecimal(String(value));
}

/** @param {Decimal} a @param {Decimal} b */
function aligned(a, b) {
  const digits = Math.max(a.digits, b.digits);
  return {digits, left: raised(a, digits), right: raised(b, digits)};
}

/** @param {Decimal} a @param {number} digits */
function raised(a, digits) {
  return a.units * 10n ** BigInt(digits - a.digits);
}

/** @param {Decimal} a @param {Decimal} b @returns {number} negative, zero or positive */
export function compare(a, b) {
  const {left, right} = aligned(a, b);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** @param {Decimal} a @param {Decimal} b @returns {Decimal} */
export function add(a, b) {
  const {digits, left, right} = aligned(a, b);
  return {units: left + right, digits};
}

/** @param {Decimal} a @param {Decimal} b @returns {Decimal} */
export function subtract(a, b) {
  return add(a, {units: -b.units, digits: b.digits});
}

/** @param {Decimal} a @param {Decimal} b @returns {Decimal} */
export function multiply(a, b) {
  return {units: a.units * b.units, digits: a.digits + b.digits};
}

/** How many whole steps fit, or null when it does not come out even. @param {Decimal} a @param {Decimal} step */
export function evenSteps(a, step) {
  const {left, right} = aligned(a, step);
  return right !== 0n && left % right === 0n ? left / right : null;
}

/** Whole steps below or at `a`, towards minus infinity. @param {Decimal} a @param {Decimal} step @returns {bigint} */
export function floorSteps(a, step) {
  const {left, right} = aligned(a, step);
  const quotient = left / right;
  return left % right !== 0n && left < 0n !== right < 0n ? quotient - 1n : quotient;
}

/** Writes without superfluous zeros beyond `least` decimals. @param {Decimal} a @param {number} [least] @returns {string} */
export function formatDecimal(a, least = 0) {
  let {units, digits} = a;
  while (digits > least && units % 10n === 0n) {
    units /= 10n;
    digits--;
  }
  const {units: padded, digits: shown} = {
    units: units * 10n ** BigInt(Math.max(0, least - digits)),
    digits: Math.max(digits, least),
  };
  const text = (padded < 0n ? -padded : padded).toString().padStart(shown + 1, '0');
  const plain = shown === 0 ? text : `${text.slice(0, -shown)}.${text.slice(-shown)}`;
  return padded < 0n ? `-${plain}` : plain;
}
