// How the state of a sheet and the truth of a mark look: always an icon and a word, never colour alone.
import {html} from 'lit';
import {clockTime, t} from '/kit/i18n.js';
import '/kit/parts/icon.js';

/** @type {Record<import('../core/sheet-state.js').SheetState, [string, import('/kit/icons.js').IconName]>} */
const SHEETS = {
  new: ['', 'edit'],
  part: ['note', 'edit'],
  waiting: ['warn', 'tablet'],
  saved: ['good', 'check'],
  disputed: ['warn', 'people'],
  attention: ['bad', 'alert'],
  signed: ['seal', 'sign'],
  locked: ['', 'lock'],
};

/** @type {Record<import('../core/mark-truth.js').TruthState, [string, import('/kit/icons.js').IconName]>} */
const MARKS = {
  none: ['none', 'edit'],
  keeping: ['', 'tablet'],
  unkept: ['bad', 'alert'],
  kept: ['warn', 'tablet'],
  sending: ['note', 'up'],
  saved: ['good', 'check'],
  refused: ['bad', 'alert'],
  conflict: ['bad', 'swap'],
};

/** @param {import('../core/sheet-state.js').SheetState} state */
export function sheetChip(state) {
  const [kind, icon] = SHEETS[state];
  return html`<span class="tag ${kind}"
    ><kit-icon name=${icon}></kit-icon>${t(`judge.sheet.${state}`)}</span
  >`;
}

/** @param {import('../core/mark-truth.js').Truth} truth */
export function truthChip(truth) {
  const [kind, icon] = MARKS[truth.state];
  return html`<span class="tag ${kind}"><kit-icon name=${icon}></kit-icon>${truthWords(truth)}</span>`;
}

/** @param {import('../core/mark-truth.js').Truth} truth @returns {string} */
export function truthWords(truth) {
  const at = truth.state === 'saved' ? truth.saved?.recordedAt : null;
  return at ? t('judge.truth.savedAt', {time: clockTime(at)}) : t(`judge.truth.${truth.state}`);
}
