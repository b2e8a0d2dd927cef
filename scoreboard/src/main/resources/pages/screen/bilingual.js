// Words in the page's language, and smaller beside them in a second one when the screen speaks two.

import {css, html, nothing} from 'lit';
import {language, secondTitle, t, tIn, titleIn} from '/kit/i18n.js';

/** @typedef {import('/kit/titles.js').Title} Title */
/** @typedef {import('/kit/language.js').Language} Language */

/** @type {Language | null} */
let second = null;

/** @param {Language | null} lang null for one language only */
export function speakAlso(lang) {
  second = lang === language() ? null : lang;
}

/** @returns {Language | null} */
export const secondLanguage = () => (second === language() ? null : second);

/**
 * @param {string} key
 * @param {Record<string, unknown>} [params]
 */
export function say(key, params) {
  const other = secondLanguage();
  return html`${t(key, params)}${other ? beside(tIn(other, key, params), other) : nothing}`;
}

/** @param {Title} title */
export function sayTitle(title) {
  const other = secondLanguage();
  const words = secondTitle(title, language(), other);
  return html`${titleIn(title, language())}${words && other ? beside(words, other) : nothing}`;
}

/**
 * @param {string} words
 * @param {Language} lang
 */
const beside = (words, lang) => html` <span class="second" lang=${lang}>${words}</span>`;

export const bilingualStyles = css`
  .second {
    font-size: max(0.72em, var(--least));
    font-weight: 500;
    opacity: 0.8;
  }
`;
