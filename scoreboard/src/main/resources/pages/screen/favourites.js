// Whom a spectator follows, kept on the phone alone.

const STORED = 'jiangxin.favourites';

/** @returns {Set<string>} */
function load() {
  try {
    return new Set(JSON.parse(localStorage.getItem(STORED) ?? '[]'));
  } catch {
    return new Set();
  }
}

const favourites = load();

/**
 * @param {string} event
 * @param {string} entry
 */
export const isFavourite = (event, entry) => favourites.has(`${event}/${entry}`);

/**
 * @param {string} event
 * @param {string} entry
 */
export function toggleFavourite(event, entry) {
  const key = `${event}/${entry}`;
  if (!favourites.delete(key)) favourites.add(key);
  try {
    localStorage.setItem(STORED, JSON.stringify([...favourites]));
  } catch {
    // followed until the page is closed
  }
}
