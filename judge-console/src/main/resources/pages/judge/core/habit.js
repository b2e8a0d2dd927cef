// Asks once, kindly, when a value is unlike this judge's others or outside the requirement. Advice only: nothing here
// decides what counts, so binary floating point is good enough.

const ENOUGH = 5;
const FAR = 4;
const LEAST_STEPS = 4;

/** @param {number[]} sorted */
function median(sorted) {
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Median and median absolute deviation of this judge's values on the aspect, other entries only.
 * @param {import('./scheme.js').Node} aspect @param {string} text @param {string[]} others
 * @returns {string | null} this judge's usual value when the new one is far from it
 */
export function unlikeHabit(aspect, text, others) {
  const value = Number(text);
  const values = others
    .map(Number)
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  if (!Number.isFinite(value) || values.length < ENOUGH) return null;
  const usual = median(values);
  const spread = 1.4826 * median(values.map((other) => Math.abs(other - usual)).sort((a, b) => a - b));
  const step = Number(aspect.scale?.step ?? 0);
  return Math.abs(value - usual) > Math.max(FAR * spread, LEAST_STEPS * step)
    ? String(Number(usual.toFixed(3)))
    : null;
}

/**
 * The limit that the value misses, when the aspect names one.
 * @param {import('./scheme.js').Node} aspect @param {string} text
 * @returns {{low: string|null, high: string|null} | null}
 */
export function outsideRequirement(aspect, text) {
  const limits = requirementOf(aspect);
  const value = Number(text);
  if (!limits || !Number.isFinite(value)) return null;
  const below = limits.low !== null && value < Number(limits.low);
  const above = limits.high !== null && value > Number(limits.high);
  return below || above ? limits : null;
}

/** @param {import('./scheme.js').Node} aspect @returns {{low: string|null, high: string|null} | null} */
function requirementOf(aspect) {
  const tolerance = aspect.points?.tolerance;
  if (tolerance) return {low: lowest(tolerance.low, aspect), high: String(tolerance.high)};
  const limits = (aspect.points?.steps ?? []).filter((/** @type {any} */ step) => step.upTo !== undefined);
  return limits.length ? {low: null, high: String(limits[limits.length - 1].upTo)} : null;
}

/** A lower limit that no value can miss is none. @param {unknown} low @param {import('./scheme.js').Node} aspect */
const lowest = (low, aspect) => (Number(low) <= Number(aspect.scale?.from) ? null : String(low));
