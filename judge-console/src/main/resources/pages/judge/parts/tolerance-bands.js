// Where a measured value can fall, as bands of an axis from the least to the greatest value that matters. Drawing only:
// what a value is worth is worked out by the server, with exact decimals.

/**
 * @typedef {{from: number, to: number, kind: 'full'|'part'|'none', label: string}} Band
 * @typedef {{from: number, to: number, bands: Band[]}} Axis
 */

/** @param {import('../core/scheme.js').Node} aspect @param {string|null} value @returns {Axis | null} */
export function axisOf(aspect, value) {
  const mark = value === null || value.trim() === '' ? NaN : Number(value);
  const {tolerance, steps} = aspect.points ?? {};
  if (tolerance) return toleranceAxis(tolerance, mark);
  return steps ? stepsAxis(steps, Number(aspect.scale?.from ?? 0), mark) : null;
}

/** @param {{low: any, high: any, full: any, lose: any, per: any}} rule @param {number} mark @returns {Axis} */
function toleranceAxis(rule, mark) {
  const [low, high, per] = [Number(rule.low), Number(rule.high), Number(rule.per)];
  const reach = per * Math.max(1, Math.ceil(Number(rule.full) / Number(rule.lose)));
  const from = Math.min(low === 0 ? 0 : low - reach, held(mark, low - 2 * reach, high));
  const to = Math.max(high + reach, held(mark, low, high + 2 * reach));
  const bands = [
    band(from, low - reach, 'none', '0'),
    band(Math.max(from, low - reach), low, 'part', ''),
    band(low, high, 'full', String(rule.full)),
    band(high, high + reach, 'part', ''),
    band(high + reach, to, 'none', '0'),
  ];
  return {from, to, bands: bands.filter((each) => each.to > each.from || each.kind === 'full')};
}

/** @param {{upTo?: any, give: any}[]} steps @param {number} from @param {number} mark @returns {Axis} */
function stepsAxis(steps, from, mark) {
  const limits = steps.filter((step) => step.upTo !== undefined).map((step) => Number(step.upTo));
  const last = limits[limits.length - 1] ?? 1;
  const to = Math.max(last * 1.35, held(mark, from, last * 2));
  const bands = steps.map((step, index) => {
    const kind = index === 0 ? 'full' : Number(step.give) > 0 ? 'part' : 'none';
    return band(
      index === 0 ? from : limits[index - 1],
      step.upTo === undefined ? to : Number(step.upTo),
      kind,
      String(step.give),
    );
  });
  return {from, to, bands};
}

/** @param {number} mark @param {number} least @param {number} most */
const held = (mark, least, most) =>
  Number.isNaN(mark) ? (least + most) / 2 : Math.min(most, Math.max(least, mark));

/** @param {number} from @param {number} to @param {Band['kind']} kind @param {string} label @returns {Band} */
const band = (from, to, kind, label) => ({from, to, kind, label});

/** How far along the axis, between 0 and 1. @param {Axis} axis @param {number} value */
export function along(axis, value) {
  return axis.to === axis.from ? 0.5 : Math.min(1, Math.max(0, (value - axis.from) / (axis.to - axis.from)));
}
