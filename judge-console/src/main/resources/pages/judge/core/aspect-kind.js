// Which control fits an aspect.
import {choices, isYesNo} from '/kit/form/scale.js';
import {timeUnit} from '/kit/form/time-entry.js';
import {compare, decimalOf, multiply} from '/kit/form/decimal.js';

/** @typedef {"yes-no" | "judgement" | "count" | "measure" | "time" | "scale"} Kind */

const MOST_BUTTONS = 6;
const ZERO = {units: 0n, digits: 0};
const ONE = {units: 1n, digits: 0};

/** @param {import('./scheme.js').Node} aspect @returns {Kind} */
export function kindOf(aspect) {
  if (isYesNo(aspect)) return 'yes-no';
  if (isDeductionByCount(aspect)) return 'count';
  if (hasButtons(aspect)) return 'judgement';
  if (timeUnit(aspect.unit)) return 'time';
  return aspect.points?.tolerance || aspect.points?.steps ? 'measure' : 'scale';
}

/** @param {import('./scheme.js').Node} aspect */
function hasButtons(aspect) {
  const values = choices(aspect, MOST_BUTTONS);
  return (
    values.length > 1 &&
    (Boolean(aspect.descriptors?.length) || aspect.scaleToMax === true || values.length <= 4)
  );
}

/** @param {import('./scheme.js').Node} aspect */
function isDeductionByCount(aspect) {
  const linear = aspect.points?.linear;
  const step = decimalOf(aspect.scale?.step);
  if (!linear || !step || compare(step, ONE) !== 0) return false;
  const per = decimalOf(linear.per);
  return per !== null && compare(per, ZERO) < 0 && compare(decimalOf(linear.base) ?? ZERO, ZERO) === 0;
}

/** What so many counts cost. @param {import('./scheme.js').Node} aspect @param {import('/kit/form/decimal.js').Decimal} count */
export function costOf(aspect, count) {
  return multiply(count, decimalOf(aspect.points.linear.per) ?? ZERO);
}
