// What a screen PC remembers of itself: the key by which the desk knows it again, and what it was told last. The key
// gives no right but to be told what to show, so the browser's storage may hold it.

const KEY = 'jiangxin.screen.key.';
const TOLD = 'jiangxin.screen.told.';
const KEY_BYTES = 24;

/**
 * @param {string} name tells several screens of one browser apart
 * @returns {string}
 */
export function screenKey(name) {
  const known = read(KEY + name);
  if (known) return known;
  const bytes = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  const key = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  write(KEY + name, key);
  return key;
}

/**
 * @param {string} name
 * @returns {Record<string, string | string[]> | null}
 */
export function rememberedAssignment(name) {
  try {
    return JSON.parse(read(TOLD + name) ?? 'null');
  } catch {
    return null;
  }
}

/**
 * @param {string} name
 * @param {Record<string, string | string[]> | null} assignment
 */
export const rememberAssignment = (name, assignment) => write(TOLD + name, JSON.stringify(assignment));

/** @param {string} key */
function read(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/**
 * @param {string} key
 * @param {string} value
 */
function write(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // without storage the screen registers anew at each start
  }
}
