// Walks a marking scheme: groups with parts, aspects as leaves.

/**
 * @typedef {{id: string, title?: unknown, parts?: Node[], points?: any, scale?: any, marks?: string, judges?: string[], unit?: unknown,
 *   requirement?: unknown, hint?: unknown, descriptors?: {value: any, text: unknown}[], max?: any, day?: unknown,
 *   scaleToMax?: boolean, guard?: any}} Node
 * @typedef {{path: Node[], aspects: Node[]}} Section  aspects that stand under the same group, with the groups above
 */

/** @param {Node} node @returns {node is Node & {parts: Node[]}} */
export function isGroup(node) {
  return Array.isArray(node.parts);
}

/**
 * The scheme without the aspects that other judges of the panel mark.
 * @param {Node} node @param {string} judge @returns {Node}
 */
export function schemeOf(node, judge) {
  if (!isGroup(node)) return node;
  const parts = node.parts
    .map((part) => schemeOf(part, judge))
    .filter((part) => (isGroup(part) ? part.parts.length > 0 : marksIt(part, judge)));
  return {...node, parts};
}

/** @param {Node} aspect @param {string} judge */
const marksIt = (aspect, judge) => !aspect.judges?.length || aspect.judges.includes(judge);

/** All aspects in the order of the document. @param {Node} node @returns {Node[]} */
export function aspectsOf(node) {
  return isGroup(node) ? node.parts.flatMap(aspectsOf) : [node];
}

/**
 * The form's sections: neighbours under one group stay together, in the document's order.
 * @param {Node} scheme @returns {Section[]}
 */
export function sectionsOf(scheme) {
  /** @type {Section[]} */
  const sections = [];
  gather(scheme, [], sections);
  return sections;
}

/** @param {Node} group @param {Node[]} path @param {Section[]} sections */
function gather(group, path, sections) {
  for (const part of isGroup(group) ? group.parts : [group]) {
    if (isGroup(part)) {
      gather(part, [...path, part], sections);
      continue;
    }
    const last = sections[sections.length - 1];
    if (last && last.path[last.path.length - 1] === path[path.length - 1]) last.aspects.push(part);
    else sections.push({path, aspects: [part]});
  }
}
