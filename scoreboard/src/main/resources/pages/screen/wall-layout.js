// How to lay several events out on one wall: as many panels beside each other as stay readable. Pure arithmetic.

const PANEL_WIDTH = 14.8;
/** Smaller row text, in pixels, is only for walls that have no other way. */
const LEAST = 16;
const PANEL_HEADING = 1.5;
const ROW = 1.5;
const GAP = 0.03;
const MOST = 12;

/**
 * @typedef {object} WallLayout
 * @property {number} columns
 * @property {number} lines
 * @property {number} text row text inside a panel, in pixels
 */

/**
 * @param {{width: number, height: number, panels: number, text: number}} wall `text` is a full-size row's
 * @returns {WallLayout}
 */
export function wallLayout({width, height, panels, text}) {
  const count = Math.max(1, Math.min(panels, MOST));
  const grids = Array.from({length: count}, (_, index) => grid(index + 1, Math.ceil(count / (index + 1))));
  return grids.reduce((best, each) => (each.score > best.score ? each : best));

  /**
   * @param {number} columns
   * @param {number} lines
   */
  function grid(columns, lines) {
    const wide = (width / columns) * (1 - GAP);
    const high = (height / lines) * (1 - GAP);
    const fitting = wide / PANEL_WIDTH;
    const size = Math.floor(Math.max(LEAST, Math.min(text * 0.8, fitting)));
    const rows = Math.floor((high - PANEL_HEADING * size) / (ROW * size));
    const empty = columns * lines - count;
    const readable = fitting < LEAST ? 0.2 : 1;
    return {columns, lines, text: size, score: readable * (size * Math.min(Math.max(rows, 0), 6) - empty * size * 0.5)};
  }
}

/** How many events a wall shows at a time. */
export const PANELS_AT_MOST = MOST;
