// How a certificate looks: what the server keeps, what is meant while nothing is kept, and how texts are filled in.

import {language, longDate, t, titleIn} from '/kit/i18n.js';

/**
 * @typedef {object} Field
 * @property {'text' | 'qr'} kind
 * @property {string} text with placeholders such as {name}
 * @property {number} left in mm, like top and width
 * @property {number} top
 * @property {number} width
 * @property {number} size in points
 * @property {'start' | 'center' | 'end'} align
 * @property {boolean} bold
 * @property {string} colour
 */

/** @typedef {{landscape: boolean, background: string | null, fields: Field[]}} Design */

export const PLACEHOLDERS = Object.freeze(['competition', 'event', 'name', 'organisation', 'delegation', 'award', 'place', 'total', 'entry', 'date']);

const PLAIN = Object.freeze({kind: /** @type {const} */ ('text'), align: /** @type {const} */ ('center'), bold: false, colour: '#1b1914', left: 20, width: 170});

/** A certificate for everybody who has not made one of their own. @returns {Design} */
export const usualDesign = () => ({
  landscape: false,
  background: null,
  fields: [
    {...PLAIN, text: '{competition}', top: 38, size: 18},
    {...PLAIN, text: t('certificates.usual.title'), top: 62, size: 44, bold: true, colour: '#8f1a11'},
    {...PLAIN, text: '{name}', top: 104, size: 34, bold: true},
    {...PLAIN, text: '{organisation}', top: 124, size: 14},
    {...PLAIN, text: t('certificates.usual.text'), top: 144, size: 18},
    {...PLAIN, text: '{award}', top: 166, size: 40, bold: true, colour: '#8f1a11'},
    {...PLAIN, text: '{date}', top: 232, left: 110, width: 80, size: 14},
    {...PLAIN, kind: 'qr', text: '', top: 228, left: 20, width: 30, size: 14},
  ],
});

/** @returns {Field} */
export const newField = () => ({...PLAIN, text: t('certificates.newText'), top: 100, size: 16});

/** @param {string} text @param {Record<string, string>} values */
export const filled = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole));

/**
 * What stands in the placeholders for one person.
 * @param {{document: any, event: any, row: any, person: any, delegation: string}} about
 * @returns {Record<string, string>}
 */
export const valuesOf = ({document, event, row, person, delegation}) => ({
  competition: titleIn(document.competition.title, language()),
  event: titleIn(event.title, language()),
  name: person.name,
  organisation: person.organisation ?? '',
  delegation,
  award: row.award ? titleIn(row.award, language()) : '',
  place: row.rank === null ? '' : String(row.rank),
  total: row.total ?? '',
  entry: row.entry,
  date: document.competition.dates?.length ? longDate(document.competition.dates.at(-1)) : '',
});

const MM_PER_POINT = 0.3528;
const SMALLEST = 0.55;

/** How wide a text is in letters: Chinese characters are one, others about half. @param {string} text */
const letters = (text) => [...text].reduce((sum, letter) => sum + (/** @type {number} */ (letter.codePointAt(0)) < 0x1100 ? 0.56 : 1), 0);

/** The size at which a text fits into its width, in points: a little smaller first, then it takes a second line. @param {Field} field @param {string} text */
export function fittingSize({size, width}, text) {
  const longest = Math.max(...text.split('\n').map(letters), 1);
  const share = width / (longest * size * MM_PER_POINT);
  return share >= 1 ? size : size * Math.max(SMALLEST, share);
}
