// Brings the parts of the console that the first picture does not need: a screen when it is first asked for, and all
// others once the first one stands. A tablet without a service worker has to have them before the network goes.

/** @type {Record<string, () => Promise<unknown>>} in the order in which a judge will want them */
const PARTS = {
  sheets: () => import('./sheets.js'),
  notices: () => import('../parts/notices.js'),
  sheet: () => import('./sheet.js'),
  refused: () => import('./refused.js'),
  picture: () => import('../link/picture.js'),
  tablet: () => import('./tablet.js'),
  'sign-in': () => import('./sign-in.js'),
  chief: () => import('../chief/chief.js'),
};

/** @typedef {'sheets' | 'notices' | 'sheet' | 'refused' | 'picture' | 'tablet' | 'sign-in' | 'chief'} Part */

const TRY_AGAIN = 2_000;
/** @type {Set<Part>} */
const here = new Set();
/** @type {Map<Part, Promise<void>>} */
const coming = new Map();

/** @param {Part} part */
export const isHere = (part) => here.has(part);

/** @param {Part} part @returns {Promise<void>} when it is here, however often the network has to be asked */
export function bring(part) {
  const known = coming.get(part) ?? fetched(part);
  coming.set(part, known);
  return known;
}

/** @param {Part} part */
async function fetched(part) {
  while (!here.has(part)) {
    try {
      await PARTS[part]();
      here.add(part);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN));
    }
  }
}

/** One after the other, so that a judge's taps come first. @param {boolean} chief whether this judge leads an event */
export async function bringAll(chief) {
  for (const part of /** @type {Part[]} */ (Object.keys(PARTS))) {
    if (part !== 'chief' || chief) await bring(part);
  }
}
