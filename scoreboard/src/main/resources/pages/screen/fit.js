// How large type has to be: a character is at least the viewing distance / 200 high on the glass.

const METRES_PER_INCH = 0.0254;
/** A CJK character fills about this share of its font size. */
const CHARACTER = 0.86;
const SMALLEST = 15;

/** @typedef {{width: number, height: number}} Size in CSS pixels */

/** @param {Size} size */
export const isPhone = ({width, height}) => Math.min(width, height) < 560 && Math.max(width, height) < 1000;

/**
 * @param {Size} size
 * @param {{distance: number | null, diagonal: number | null}} profile metres and inches; null for a usual hall screen
 * @returns {number} font size of a row in CSS pixels
 */
export function rowText(size, {distance, diagonal}) {
  const phone = isPhone(size);
  const metres = distance ?? (phone ? 0.4 : 8);
  const inches = diagonal ?? (phone ? 6.1 : 65);
  const metresPerPixel = (inches * METRES_PER_INCH) / Math.hypot(size.width, size.height);
  const wanted = metres / 200 / metresPerPixel / CHARACTER;
  const largest = Math.min(size.height / 6.5, size.width / 14);
  return Math.round(Math.max(SMALLEST, Math.min(wanted, largest)));
}

/**
 * The heading and the foot need not grow as far as the rows do.
 * @param {Size} size
 * @param {number} row font size of a row
 */
export function chromeText(size, row) {
  return Math.round(Math.max(SMALLEST, Math.min(row, size.height * 0.05, size.width * 0.045)));
}

/**
 * Puts both sizes on the page, now and whenever the window changes.
 * @param {() => {distance: number | null, diagonal: number | null}} profile
 * @returns {() => void} fits the page again, for instance to another profile
 */
export function fitPage(profile) {
  const style = document.documentElement.style;
  const fit = () => {
    const size = {width: innerWidth, height: innerHeight};
    const row = rowText(size, profile());
    style.setProperty('--row-text', `${row}px`);
    style.setProperty('--chrome-text', `${chromeText(size, row)}px`);
  };
  addEventListener('resize', fit);
  return fit;
}
