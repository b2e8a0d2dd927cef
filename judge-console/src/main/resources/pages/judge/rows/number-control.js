// A number that is given in the editor: its value large, or plainly not there; for counted deductions also "none" in
// one tap, and what the count costs.
import {html, nothing} from 'lit';
import {language, t, titleIn} from '/kit/i18n.js';
import {clockFace, timeUnit} from '/kit/form/time-entry.js';
import {formatDecimal, parseDecimal} from '/kit/form/decimal.js';
import '/kit/parts/icon.js';
import {costOf} from '../core/aspect-kind.js';

/** @typedef {import('../core/scheme.js').Node} Node @typedef {import('../core/mark-truth.js').Truth} Truth */

/**
 * @param {Node} aspect @param {import('../core/aspect-kind.js').Kind} kind @param {Truth} truth @param {boolean} shut
 * @param {{give: (value: string) => void, edit: () => void}} act
 */
export function numberControl(aspect, kind, truth, shut, act) {
  const none = kind === 'count' && truth.value === null;
  return html`<div class="number">
    ${none ? html`<button type="button" class="none-button" ?disabled=${shut} @click=${() => act.give('0')}>${t('judge.countNone')}</button>` : nothing}
    <button
      type="button"
      class="value ${truth.value === null ? 'absent' : ''}"
      ?disabled=${shut}
      @click=${act.edit}
      aria-describedby="title"
    >
      ${truth.value === null ? html`<kit-icon name="edit"></kit-icon><span>${t('judge.truth.none')}</span>` : html`<strong>${truth.value}</strong>${unitOf(aspect)}`}
    </button>
    ${truth.value === null ? nothing : html`<span class="meaning">${meaningOf(aspect, kind, truth.value)}</span>`}
  </div>`;
}

/** @param {Node} aspect */
export function unitOf(aspect) {
  const unit = titleIn(/** @type {any} */ (aspect.unit), language());
  return unit ? html`<span class="unit">${unit}</span>` : nothing;
}

/** What a value means beside itself: the cost of a count, a time as a clock shows it. @param {Node} aspect @param {string} kind @param {string} value */
export function meaningOf(aspect, kind, value) {
  const number = parseDecimal(value);
  if (!number) return '';
  if (kind === 'count')
    return t('judge.costs', {points: formatDecimal(costOf(aspect, number)).replace('-', '−')});
  const unit = kind === 'time' ? timeUnit(aspect.unit) : null;
  return unit ? (clockFace(value, unit) ?? '') : '';
}
