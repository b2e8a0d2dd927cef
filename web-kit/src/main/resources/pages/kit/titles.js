// Titles come as one string or as a map of language tags; this picks what a reader can read best.

/** @typedef {string | Record<string, string> | null | undefined} Title */

/**
 * @param {Title} title
 * @param {string} lang
 * @returns {string} the title in that language, else in a near one, else in any; empty when there is none
 */
export function titleIn(title, lang) {
  if (!title) return '';
  if (typeof title === 'string') return title;
  if (title[lang]) return title[lang];
  const family = lang.split('-')[0];
  const near = Object.keys(title).find((tag) => tag.split('-')[0] === family);
  return title[near ?? ''] ?? title.en ?? Object.values(title)[0] ?? '';
}

/**
 * The title in a second language, or empty when that would only repeat the first.
 * @param {Title} title
 * @param {string} lang
 * @param {string | null} second
 */
export function secondTitle(title, lang, second) {
  if (!second) return '';
  const other = titleIn(title, second);
  return other === titleIn(title, lang) ? '' : other;
}
