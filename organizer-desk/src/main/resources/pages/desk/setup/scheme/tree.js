// A marking scheme as a tree that is never changed but replaced; nodes are named by their place, such as [0, 2].

/** @typedef {import('/judge/core/scheme.js').Node & Record<string, any>} Node */
/** @typedef {readonly number[]} Place */

/** @param {Node} node */
export const isGroup = (node) => Array.isArray(node.parts);

/** @param {Node} root @param {Place} place @returns {Node | undefined} */
export const nodeAt = (root, place) => place.reduce((/** @type {any} */ node, at) => node?.parts?.[at], root);

/** All nodes in the order of the document, the root first. @param {Node} root @returns {Node[]} */
export const allNodes = (root) => [root, ...(root.parts ?? []).flatMap(allNodes)];

/** All places in the order of the document, the root's first. @param {Node} root @param {Place} [from] @returns {Place[]} */
export const allPlaces = (root, from = []) => [from, ...(root.parts ?? []).flatMap((part, at) => allPlaces(/** @type {Node} */ (part), [...from, at]))];

/** @param {Node} root @param {Place} place @param {Node} node @returns {Node} */
export function replaced(root, place, node) {
  if (!place.length) return node;
  const [at, ...rest] = place;
  return {...root, parts: (root.parts ?? []).map((part, index) => (index === at ? replaced(/** @type {Node} */ (part), rest, node) : part))};
}

/** @param {Node} root @param {Place} place @returns {Node} */
export function removed(root, place) {
  const parent = place.slice(0, -1);
  const group = /** @type {Node} */ (nodeAt(root, parent));
  return replaced(root, parent, {...group, parts: (group.parts ?? []).filter((_, at) => at !== place[place.length - 1])});
}

/** Puts a node before the one that is at the place now. @param {Node} root @param {Place} place @param {Node} node */
export function inserted(root, place, node) {
  const parent = place.slice(0, -1);
  const group = /** @type {Node} */ (nodeAt(root, parent));
  const parts = [...(group.parts ?? [])];
  parts.splice(place[place.length - 1], 0, node);
  return replaced(root, parent, {...group, parts});
}

/** @param {Place} outer @param {Place} inner */
const holds = (outer, inner) => outer.length <= inner.length && outer.every((at, index) => at === inner[index]);

/**
 * Moves a node to stand before the one at another place; null when that would put it into itself.
 * @param {Node} root @param {Place} from @param {Place} to as places are before the move
 * @returns {{root: Node, place: Place} | null}
 */
export function moved(root, from, to) {
  if (!from.length || holds(from, to)) return null;
  const node = /** @type {Node} */ (nodeAt(root, from));
  const depth = from.length - 1;
  const shifts = holds(from.slice(0, -1), to) && to.length > depth && to[depth] > from[depth];
  const place = to.map((at, index) => (shifts && index === depth ? at - 1 : at));
  return {root: inserted(removed(root, from), place, node), place};
}

/**
 * Where a key moves a node: up and down among its siblings, into the group before it, out after its group.
 * @param {Node} root @param {Place} place @param {'up' | 'down' | 'in' | 'out'} way
 * @returns {Place | null} for `moved`
 */
export function wayTo(root, place, way) {
  const parent = place.slice(0, -1);
  const at = place[place.length - 1];
  if (way === 'up') return at > 0 ? [...parent, at - 1] : null;
  if (way === 'down') return nodeAt(root, [...parent, at + 1]) ? [...parent, at + 2] : null;
  if (way === 'out') return parent.length ? [...parent.slice(0, -1), parent[parent.length - 1] + 1] : null;
  const before = at > 0 ? nodeAt(root, [...parent, at - 1]) : undefined;
  return before && isGroup(before) ? [...parent, at - 1, before.parts?.length ?? 0] : null;
}

/** An id that no node has yet: A, B … for groups below the root, A1, A2 … for aspects. @param {Node} root @param {string} stem */
export function freeId(root, stem) {
  const taken = new Set(allNodes(root).map((node) => node.id));
  for (let n = 1; ; n++) if (!taken.has(`${stem}${n}`)) return `${stem}${n}`;
}

/** Another node with ids that are free. @param {Node} root @param {Node} node @returns {Node} */
export function duplicate(root, node) {
  const taken = new Set(allNodes(root).map((each) => each.id));
  const copy = (/** @type {Node} */ each) => {
    let n = 2;
    while (taken.has(`${each.id}-${n}`)) n++;
    taken.add(`${each.id}-${n}`);
    return {...each, id: `${each.id}-${n}`, ...(each.parts && {parts: each.parts.map((part) => copy(/** @type {Node} */ (part)))})};
  };
  return copy(node);
}

/** The place in a path of the document such as `events[0].scheme.parts[1].parts[0].max`; null when it is elsewhere. @param {string} path */
export function placeOf(path) {
  const inScheme = /(?:^|\.)scheme((?:\.parts\[\d+])*)(?:\.|$|\[)?(.*)$/.exec(path);
  return inScheme && {place: [...inScheme[1].matchAll(/\[(\d+)]/g)].map((each) => Number(each[1])), key: inScheme[2]};
}
