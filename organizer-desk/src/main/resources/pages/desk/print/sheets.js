// What can be printed: one line each.

/**
 * @typedef {object} Choice something that the toolbar asks for and the query remembers
 * @property {string} name in the query
 * @property {'event' | 'select' | 'judge'} kind
 * @property {string[]} [values] of a select; the first is meant when nothing was chosen
 * @property {boolean} [all] whether all events may be chosen at once
 */

/**
 * @typedef {object} Sheet
 * @property {readonly Choice[]} [choices]
 * @property {(source: import('./source.js').Source, redraw: () => void) => Promise<any>} load
 * @property {(loaded: any, source: import('./source.js').Source) => unknown} pages
 */

/** @type {readonly {id: string, load: () => Promise<Sheet>}[]} */
export const SHEETS = Object.freeze([
  {id: 'results', load: () => import('./sheets/results.js')},
  {id: 'marks', load: () => import('./sheets/marks.js')},
  {id: 'certificates', load: () => import('./sheets/certificates.js')},
  {id: 'stations', load: () => import('./sheets/stations.js')},
  {id: 'badges', load: () => import('./sheets/badges.js')},
  {id: 'codes', load: () => import('./sheets/codes.js')},
  {id: 'review', load: () => import('./sheets/review.js')},
  {id: 'letters', load: () => import('./sheets/letters.js')},
  {id: 'ceremony', load: () => import('./sheets/ceremony.js')},
]);

/**
 * The address of a print page.
 * @param {string} sheet
 * @param {string} competition
 * @param {Record<string, string>} [asked]
 */
export const printLink = (sheet, competition, asked = {}) => `/desk/print/?${new URLSearchParams({sheet, competition, ...asked})}`;
