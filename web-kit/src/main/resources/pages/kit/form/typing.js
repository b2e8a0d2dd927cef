// What the keys of a number pad do to the text, whether tapped or typed.

const MOST_CHARACTERS = 16;

/**
 * @param {string} text @param {string} key a digit, `.`, `:`, `-` or `back`
 * @param {{fresh: boolean, decimal: boolean, negative: boolean, colon: boolean}} field `fresh`: the first digit replaces
 *   what stood there, as on a pocket calculator
 * @returns {string}
 */
export function typed(text, key, {fresh, decimal, negative, colon}) {
  if (key === 'back') return fresh ? '' : text.slice(0, -1);
  if (key === '-') return negative ? turned(fresh ? '' : text) : text;
  const before = fresh ? '' : text;
  if (key === '.') return decimal && !/[.:]/.test(before) ? `${before || '0'}.` : before;
  if (key === ':') return colon && before !== '' && before.split(':').length < 3 ? `${before}:` : before;
  return before.length < MOST_CHARACTERS ? `${before === '0' ? '' : before}${key}` : before;
}

/** @param {string} text */
const turned = (text) => (text.startsWith('-') ? text.slice(1) : `-${text}`);

/** The pad's key for a key of a real keyboard, or null. @param {string} key */
export function padKey(key) {
  if (/^[0-9.:-]$/.test(key)) return key;
  if (key === ',') return '.';
  return key === 'Backspace' || key === 'Delete' ? 'back' : null;
}
