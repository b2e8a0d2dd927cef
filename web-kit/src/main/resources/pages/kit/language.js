// Which language the page speaks: asked for in the address, chosen before, or the browser's.

/** @typedef {'zh-CN' | 'zh-TW' | 'en'} Language */

/** @type {readonly Language[]} */
export const LANGUAGES = Object.freeze(['zh-CN', 'zh-TW', 'en']);

/** Each language's name in itself, for switches. */
export const LANGUAGE_NAMES = Object.freeze({'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English'});

const STORED = 'jiangxin.language';

/**
 * The supported language nearest to a tag, or null when there is none.
 * @param {string | null | undefined} tag
 * @returns {Language | null}
 */
export function nearestLanguage(tag) {
  if (!tag) return null;
  const wanted = tag.toLowerCase();
  if (/^zh-(.*-)?(tw|hk|mo)\b|^zh-hant\b/.test(wanted)) return 'zh-TW';
  if (/^zh\b/.test(wanted)) return 'zh-CN';
  if (/^en\b/.test(wanted)) return 'en';
  return null;
}

/**
 * The first language in order of preference that is supported.
 * @param {readonly (string | null | undefined)[]} tags
 * @returns {Language}
 */
export function firstSupported(tags) {
  for (const tag of tags) {
    const found = nearestLanguage(tag);
    if (found) return found;
  }
  return tags.some(Boolean) ? 'en' : 'zh-CN';
}

/**
 * What the reader chose on this machine before, if the browser keeps such things.
 * @returns {string | null}
 */
export function storedLanguage() {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null; // storage may be forbidden, and then there is no earlier choice
  }
}

/** @param {Language} language */
export function storeLanguage(language) {
  try {
    localStorage.setItem(STORED, language);
  } catch {
    // the choice then holds until the page is closed
  }
}

/** @returns {Language} */
export function chooseLanguage() {
  const asked = new URLSearchParams(location.search).get('lang');
  return firstSupported([nearestLanguage(asked), storedLanguage(), ...navigator.languages]);
}
