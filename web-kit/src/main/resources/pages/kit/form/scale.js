// What may be entered for an aspect: the same rules as the server's, from the same document.
import {
  add,
  compare,
  decimalOf,
  evenSteps,
  floorSteps,
  formatDecimal,
  multiply,
  parseDecimal,
  subtract,
} from './decimal.js';

/** @typedef {{from?: string|number, to?: string|number, step?: string|number}} Scale */
/** @typedef {'yes-no' | 'number' | 'digits' | 'scale.from' | 'scale.to' | 'scale.step'} Broken  the rule's wire name */

/** As many digits as the server takes, before and after the point together. */
const MOST_DIGITS = 20;

/** @param {{points?: unknown}} aspect */
export function isYesNo(aspect) {
  return aspect.points === 'yes-no';
}

/**
 * @param {{points?: unknown, scale?: Scale}} aspect
 * @param {string} text what would be sent
 * @returns {Broken | null} null when the server will take it
 */
export function brokenRule(aspect, text) {
  if (isYesNo(aspect)) return text === 'yes' || text === 'no' ? null : 'yes-no';
  const value = parseDecimal(text);
  if (!value || (value.units === 0n && text.startsWith('-'))) return 'number';
  if (text.replace(/[.-]/g, '').length > MOST_DIGITS) return 'digits';
  const {from, to, step} = bounds(aspect);
  if (from && compare(value, from) < 0) return 'scale.from';
  if (to && compare(value, to) > 0) return 'scale.to';
  return step && evenSteps(subtract(value, from ?? ZERO), step) === null ? 'scale.step' : null;
}

const ZERO = {units: 0n, digits: 0};
const ONE = {units: 1n, digits: 0};

/** @param {{scale?: Scale}} aspect */
export function bounds(aspect) {
  const scale = aspect.scale ?? {};
  return {from: decimalOf(scale.from), to: decimalOf(scale.to), step: decimalOf(scale.step)};
}

/**
 * The neighbouring value on the scale, held inside it; the start of the scale when there is no value yet.
 * @param {{scale?: Scale}} aspect @param {string | null} text @param {1 | -1} direction
 */
export function stepped(aspect, text, direction) {
  const {from, to, step} = bounds(aspect);
  const value = text === null ? null : parseDecimal(text);
  if (!value) return formatDecimal(from ?? ZERO, decimals(aspect));
  const size = step ?? ONE;
  const base = from ?? ZERO;
  const offset = subtract(value, base);
  const whole = floorSteps(offset, size);
  const even = evenSteps(offset, size) !== null;
  const count = direction > 0 ? whole + 1n : even ? whole - 1n : whole;
  const moved = add(base, multiply(size, {units: count, digits: 0}));
  const held = from && compare(moved, from) < 0 ? from : to && compare(moved, to) > 0 ? to : moved;
  return formatDecimal(held, decimals(aspect));
}

/** Decimals a value of this scale is shown with. @param {{scale?: Scale}} aspect */
export function decimals(aspect) {
  const {from, step} = bounds(aspect);
  return Math.max(step?.digits ?? 0, from?.digits ?? 0);
}

/** All values of a short scale, lowest first; empty when there are more than `most`. @param {{scale?: Scale}} aspect @param {number} most */
export function choices(aspect, most) {
  const {from, to, step} = bounds(aspect);
  if (!from || !to || !step || floorSteps(subtract(to, from), step) >= BigInt(most)) return [];
  const values = [];
  for (let value = from; compare(value, to) <= 0; value = add(value, step))
    values.push(formatDecimal(value, decimals(aspect)));
  return values;
}
