// Two people's changes of the same JSON value brought together: what only one of them changed stands, the rest is asked.

/** @typedef {{path: string, keys: readonly string[], before: any, mine: any, theirs: any}} Clash both changed this place */
/** @typedef {Clash & {side: 'mine' | 'theirs'}} Settled */

/** @param {any} one @param {any} other @returns {boolean} */
export function same(one, other) {
  if (one === other) return true;
  if (!one || !other || typeof one !== 'object' || typeof other !== 'object' || Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => key in other && same(one[key], other[key]));
}

/**
 * Lists whose items have ids (or are ids) are compared item by item, all other lists as a whole.
 * @param {any} base what both began from
 * @param {any} mine
 * @param {any} theirs
 * @param {readonly Settled[]} settled which side stands where both changed the same; counts only for the values that it was said of
 * @returns {{value: any, clashes: Clash[]}} the value is of use only when nothing clashes
 */
export function merge(base, mine, theirs, settled = []) {
  /** @type {Clash[]} */
  const clashes = [];
  return {value: at([], base, mine, theirs), clashes};

  /** @param {readonly string[]} keys @param {any} before @param {any} my @param {any} their @returns {any} */
  function at(keys, before, my, their) {
    if (same(my, their) || same(before, their)) return my;
    if (same(before, my)) return their;
    if (isMap(my) && isMap(their)) return inMap(keys, isMap(before) ? before : {}, my, their);
    if (isKeyed(my) && isKeyed(their)) return inList(keys, isKeyed(before) ? before : [], my, their);
    return clash(keys, before, my, their);
  }

  /** @param {readonly string[]} keys @param {any} before @param {any} my @param {any} their */
  function inMap(keys, before, my, their) {
    const names = [...new Set([...Object.keys(my), ...Object.keys(their)])];
    const pairs = names.map((name) => [name, at([...keys, name], before[name], my[name], their[name])]);
    return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
  }

  /** @param {readonly string[]} keys @param {any[]} before @param {any[]} my @param {any[]} their */
  function inList(keys, before, my, their) {
    const [known, here, there] = [before, my, their].map((list) => new Map(list.map((item) => [keyOf(item), item])));
    const both = (/** @type {any[]} */ list) => list.map(keyOf).filter((key) => here.has(key) && there.has(key) && known.has(key));
    const order = at([...keys, 'order'], both(before).join(' '), both(my).join(' '), both(their).join(' '));
    const [first, second] = order === both(my).join(' ') ? [my, their] : [their, my];
    const all = withAdded(first.map(keyOf), second.map(keyOf));
    return all.map((key) => at([...keys, key], known.get(key), here.get(key), there.get(key))).filter((item) => item !== undefined);
  }

  /** @param {readonly string[]} keys @param {any} before @param {any} my @param {any} their */
  function clash(keys, before, my, their) {
    const path = keys.join('.');
    const said = settled.find((each) => each.path === path && same(each.mine, my) && same(each.theirs, their));
    if (!said) clashes.push({path, keys, before, mine: my, theirs: their});
    return said?.side === 'theirs' ? their : my;
  }
}

/** @param {any} value */
const isMap = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

/** @param {any} item @returns {any} an id; anything else says that there is none */
const keyOf = (item) => (typeof item === 'string' ? item : item?.id);

/** @param {any} value */
const isKeyed = (value) => Array.isArray(value) && value.every((item) => typeof keyOf(item) === 'string') && new Set(value.map(keyOf)).size === value.length;

/** One list's keys with those that only the other has, each after the one that it follows there. @param {string[]} list @param {string[]} other */
function withAdded(list, other) {
  const all = [...list];
  other.forEach((key, at) => {
    if (!all.includes(key)) all.splice(at ? all.indexOf(other[at - 1]) + 1 : 0, 0, key);
  });
  return all;
}
