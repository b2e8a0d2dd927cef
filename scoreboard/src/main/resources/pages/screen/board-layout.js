// Where rows stand on a board: how many fit, in how many columns, with which fields. Pure arithmetic.

/** In row text sizes (em). */
const ROW = 1.5;
const TALLEST_ROW = 3;
const COLUMN = 15.6;
/** Short lists may use larger type than the distance asks for. */
const LARGEST = 1.7;
const HEADINGS = 0.62;
/** Pixels in which two lines of the smallest words fit. */
const LEAST_HEADINGS = 29;
const RANK = 1.9;
const RING = 1.25;
const TOTAL = 3.7;
const NAME = 6.2;
const DELEGATION = 3;
/** Of room that nothing else needs, a delegation's name gets so much, and the contestant's the rest. */
const WIDER_SHARE = 0.4;
const WIDER_AT_MOST = 3;
const PART = 3.1;
const SCALE = 2.6;
/** With smaller type than this, in pixels, a column beside the name would hold no word. */
const LEAST_FOR_COLUMNS = 24;

/**
 * @typedef {object} BoardSize
 * @property {number} width in pixels
 * @property {number} height in pixels
 * @property {number} em row text in pixels
 * @property {number} count rows in the list
 * @property {number} parts first-level parts that could be shown
 * @property {boolean} delegations whether they are known
 * @property {boolean} scale whether the event shows the 700-point scale beside the totals
 * @property {boolean} headings whether there is a line of column headings
 */

/**
 * @typedef {object} BoardLayout
 * @property {number} text font size of a row in pixels
 * @property {number} columns
 * @property {number} perColumn
 * @property {number} perPage
 * @property {number} pages
 * @property {number} rowHeight in pixels
 * @property {number} columnWidth in pixels
 * @property {number} stride from one column to the next, in pixels
 * @property {number} top of the first row, in pixels
 * @property {number} name room for who it is, in em
 * @property {number} delegation room for the delegation, in em; 0 where it is not shown
 * @property {boolean} scale
 * @property {number} parts
 */

/**
 * @param {BoardSize} asked
 * @returns {BoardLayout}
 */
export function boardLayout(asked) {
  const size = asked.em < LEAST_FOR_COLUMNS ? {...asked, parts: 0, delegations: false} : asked;
  const {width, height, count, headings} = size;
  const em = textFor(size);
  const top = headings ? headingsAt(em) : 0;
  const room = Math.max(1, height - top);
  const most = Math.max(1, Math.floor(room / (ROW * em)));
  const columns = Math.max(1, Math.min(Math.floor(width / (COLUMN * em)), Math.ceil(count / most)));
  const pages = Math.max(1, Math.ceil(count / (most * columns)));
  const perColumn = Math.max(1, Math.ceil(count / (pages * columns))); // pages of about the same length
  const gap = columns > 1 ? em * 0.8 : 0;
  const columnWidth = (width - gap * (columns - 1)) / columns;
  const perPage = perColumn * columns;
  const rowHeight = Math.min(TALLEST_ROW * em, room / perColumn);
  return {
    text: em,
    columns,
    perColumn,
    perPage,
    pages,
    rowHeight: Math.floor(rowHeight),
    columnWidth: Math.floor(columnWidth),
    stride: columnWidth + gap,
    top,
    ...fields(columnWidth / em, size),
  };
}

/**
 * The largest type with which all rows still stand on one page with all their fields, never below what was asked for.
 * @param {BoardSize} size
 */
function textFor({width, height, em, count, parts, delegations, scale, headings}) {
  const all = RANK + RING + TOTAL + NAME + (delegations ? DELEGATION : 0) + (scale ? SCALE : 0) + parts * PART;
  const byHeight = height / ((headings ? HEADINGS : 0) + ROW * Math.max(1, count));
  return Math.max(em, Math.floor(Math.min(byHeight, width / all, em * LARGEST)));
}

/**
 * How high the line of headings is, in pixels.
 * @param {number} em
 */
const headingsAt = (em) => Math.max(LEAST_HEADINGS, HEADINGS * em);

/**
 * @param {number} width of a column in em
 * @param {Pick<BoardSize, 'parts' | 'delegations' | 'scale'>} wanted
 */
function fields(width, wanted) {
  let spare = width - RANK - RING - TOTAL - NAME;
  const scale = wanted.scale && spare >= SCALE;
  if (scale) spare -= SCALE;
  const delegation = wanted.delegations && spare >= DELEGATION;
  if (delegation) spare -= DELEGATION;
  const shown = Math.max(0, Math.min(wanted.parts, Math.floor(spare / PART)));
  const left = spare - shown * PART;
  const wider = delegation ? Math.min(left * WIDER_SHARE, WIDER_AT_MOST) : 0;
  return {delegation: delegation ? DELEGATION + wider : 0, scale, parts: shown, name: NAME + left - wider};
}

/**
 * Where the cell with the name ends, as a CSS length from the row's left edge.
 * @param {BoardLayout} layout
 */
export const nameEnds = ({name, text}) => `${Math.round((RANK + name) * text)}px`;

/** Room for a part's heading, in em of the row's text. */
export const HEADING_ROOM = PART - 0.3;

/**
 * The grid of one row, as a CSS value.
 * @param {BoardLayout} layout
 */
export function rowGrid({delegation, scale, parts}) {
  return [
    `${RANK}em`,
    'minmax(0, 1fr)',
    ...(delegation ? [`${delegation}em`] : []),
    ...Array.from({length: parts}, () => `${PART}em`),
    `${RING}em`,
    `${TOTAL}em`,
    ...(scale ? [`${SCALE}em`] : []),
  ].join(' ');
}

/**
 * The corner of the row with this index; rows of other pages wait just outside.
 * @param {number} index in the whole list
 * @param {number} page
 * @param {BoardLayout} layout
 * @returns {{x: number, y: number, inside: boolean, lowest: boolean}} lowest: nothing stands below it
 */
export function cornerOf(index, page, layout) {
  const slot = index - page * layout.perPage;
  const inside = slot >= 0 && slot < layout.perPage;
  if (slot < 0) return {x: 0, y: layout.top - layout.rowHeight, inside, lowest: false};
  const column = Math.min(layout.columns - 1, Math.floor(slot / layout.perColumn));
  const line = Math.min(slot - column * layout.perColumn, layout.perColumn);
  return {x: Math.round(column * layout.stride), y: Math.round(layout.top + line * layout.rowHeight), inside, lowest: line === layout.perColumn - 1};
}
