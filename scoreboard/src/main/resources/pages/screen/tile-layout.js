// How many tiles of one shape stand beside each other so that all fit and are as large as can be. Pure arithmetic.

const SHAPE = 3.4;
const TEXT = 0.42;

/**
 * @param {{width: number, height: number}} room in pixels
 * @param {number} count
 * @returns {{columns: number, height: number, text: number}} text and height of a tile in pixels
 */
export function tileLayout({width, height}, count) {
  let best = {columns: 1, height: 0, text: 12};
  for (let columns = 1; columns <= Math.max(1, count); columns++) {
    const lines = Math.ceil(count / columns);
    const fits = Math.min(height / lines, width / columns / SHAPE) * 0.92;
    if (fits > best.height) best = {columns, height: Math.floor(fits), text: Math.floor(fits * TEXT)};
  }
  return best;
}
