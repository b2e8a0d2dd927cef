// How a ceremony's steps are said.

import {language, t, titleIn} from '/kit/i18n.js';

/** @typedef {import('./ceremony-feed.js').Step} Step */
/** @typedef {import('./ceremony-feed.js').CeremonyState} CeremonyState */
/** @typedef {import('/kit/standings-types.js').SchemeNode} SchemeNode */

/**
 * @param {Step} step
 * @returns {string}
 */
export function stepTitle(step) {
  if (step.kind === 'place') return t('screen.placeN', {place: step.place});
  if (step.kind === 'award') return titleIn(step.award, language());
  return t(step.kind === 'title' ? 'screen.opening' : 'screen.wholeList');
}

/** @param {import('/kit/standings-types.js').Row} row */
export const whoIs = (row) => row.name ?? row.entry;

/**
 * Which value put an entry before the next one, in words; empty when nothing is to be said.
 * @param {Step | null} step
 * @param {Pick<CeremonyState, 'scheme'>} state
 */
export function decisiveWords(step, {scheme}) {
  const decisive = step?.decisive;
  if (!decisive) return '';
  const {by, node, mine, theirs, against} = decisive;
  if (by === 'total') return t('screen.decidedByTotal', {mine, theirs, against});
  const title = node ? titleIn(titleOf(scheme, node), language()) : '';
  return t('screen.decidedByTie', {node: title || node, mine, theirs, against});
}

/**
 * @param {SchemeNode} node
 * @param {string} id
 * @returns {import('/kit/titles.js').Title}
 */
function titleOf(node, id) {
  if (node.id === id) return node.title;
  for (const part of node.parts ?? []) {
    const found = titleOf(part, id);
    if (found) return found;
  }
  return null;
}
