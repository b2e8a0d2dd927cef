// Reads a draw's sheet: what was drawn among whom.

/**
 * @typedef {object} Sheet
 * @property {string} name
 * @property {boolean} spread sessions shall have equal shares of each delegation
 * @property {boolean} separate neighbours shall not be of one school or company
 * @property {{id: string, delegation: string, organisation: string}[]} entries
 * @property {{id: string, session: string, position: number}[]} places
 */

/**
 * @param {string} text
 * @returns {Sheet}
 */
export function readSheet(text) {
  const lines = text.split('\n').map((line) => line.split('\t'));
  const of = (/** @type {string} */ kind) => lines.filter((fields) => fields[0] === kind);
  const sheet = {
    name: of('draw')[0]?.[1] ?? '',
    spread: of('spread')[0]?.[1] === 'delegations',
    separate: of('separate')[0]?.[1] === 'organisations',
    entries: of('entry').map(([, id, delegation, organisation]) => ({id, delegation, organisation})),
    places: of('place').map(([, id, session, position]) => ({id, session, position: Number(position)})),
  };
  if (lines[0][0] !== 'jiangxin-draw 1' || sheet.entries.length !== sheet.places.length) {
    throw new RangeError('sheet');
  }
  return sheet;
}
