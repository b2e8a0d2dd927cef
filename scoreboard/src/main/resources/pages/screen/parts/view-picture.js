// A small drawing of each view, for the chooser: boxes [x, y, width, height] on an 80 x 45 screen; `!` is the seal's red.

import {svg, html} from 'lit';

/** @typedef {[number, number, number, number, '!'?]} Box */

const lines = (/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ width, /** @type {number} */ many, step = 6) =>
  Array.from({length: many}, (_, i) => /** @type {Box} */ ([x, y + i * step, width, 3]));

/** @type {Record<string, Box[]>} */
const PICTURES = {
  chooser: [[33, 10, 14, 14, '!'], [26, 29, 28, 3], [30, 35, 20, 3]],
  ranking: [[6, 5, 24, 4], [6, 13, 2, 4, '!'], ...lines(11, 13, 40, 5), ...lines(62, 13, 12, 5)],
  wall: [...[6, 43].flatMap((x) => [5, 26].flatMap((y) => [/** @type {Box} */ ([x, y, 14, 3, '!']), ...lines(x, y + 5, 31, 2, 5)]))],
  rotation: [[6, 5, 24, 4], ...lines(6, 14, 68, 3), [30, 36, 5, 4], [38, 36, 5, 4, '!'], [46, 36, 5, 4]],
  entry: [[6, 8, 24, 7], [6, 20, 12, 12, '!'], ...lines(42, 9, 32, 5)],
  delegations: [[6, 6, 30, 6], [44, 6, 30, 6, '!'], ...lines(10, 19, 10, 3, 8), ...lines(60, 19, 10, 3, 8), ...lines(32, 19, 16, 3, 8)],
  teams: [[6, 5, 24, 4], ...lines(6, 14, 8, 4, 7), ...lines(18, 14, 30, 4, 7), [60, 14, 14, 3, '!'], ...lines(60, 21, 14, 3, 7)],
  progress: [[6, 7, 50, 4, '!'], [6, 17, 36, 4, '!'], [6, 27, 62, 4, '!'], [6, 37, 20, 4, '!']],
  announcements: [[14, 14, 52, 6], [22, 25, 36, 6, '!']],
  pictures: [[14, 6, 52, 28], [28, 37, 24, 3]],
  join: [[10, 10, 24, 24, '!'], [42, 17, 26, 4], [42, 25, 18, 3]],
  programme: [...lines(6, 8, 42, 5), [54, 8, 20, 10], [54, 22, 20, 10], [2, 14, 2, 4, '!']],
  phone: [[29, 2, 22, 41], [32, 6, 16, 3, '!']],
  ceremony: [[34, 6, 12, 12, '!'], [20, 23, 40, 7], [30, 34, 20, 4]],
  presenter: [[6, 6, 28, 22], [38, 6, 36, 22, '!'], [6, 33, 20, 7], [30, 33, 44, 7]],
  table: [[6, 5, 68, 2, '!'], ...lines(6, 10, 68, 6, 5)],
};

/** @param {string} view */
export function viewPicture(view) {
  const boxes = PICTURES[view] ?? [];
  return html`<svg viewBox="0 0 80 45" aria-hidden="true">
    ${boxes.map(([x, y, width, height, red]) => svg`<rect x=${x} y=${y} width=${width} height=${height} rx="1" fill=${red ? 'var(--seal)' : 'var(--paper-line-strong)'}></rect>`)}
  </svg>`;
}
