// The lines of a mark sheet: the scheme's groups as headings, its aspects with what may be entered.

import {html, nothing} from 'lit';
import {language, t, titleIn} from '/kit/i18n.js';

/** @param {any} title @param {string} [otherwise] */
const text = (title, otherwise = '') => (title === undefined ? otherwise : titleIn(title, language()));

/** What may be entered. @param {any} aspect */
function scale(aspect) {
  if (aspect.points === 'yes-no') return html`<span class="tick">☐ ${t('print.yes')}</span> <span class="tick">☐ ${t('print.no')}</span>`;
  const unit = text(aspect.unit);
  if (!aspect.scale) return unit;
  const {from, to, step} = aspect.scale;
  return html`${from}–${to}${unit ? ` ${unit}` : ''}${step === undefined ? nothing : html`<br /><small>${t('print.step', {step})}</small>`}`;
}

/** @param {string} value */
const entered = (value) => (value === 'yes' || value === 'no' ? t(`print.${value}`) : value);

/**
 * @param {any} node
 * @param {Set<string>} wanted ids of the aspects that are on the sheet
 * @param {(aspect: string) => string} value
 * @param {number} [deep]
 * @returns {unknown}
 */
export function aspectRows(node, wanted, value, deep = 0) {
  if (!node.parts) return wanted.has(node.id) ? aspectRow(node, value(node.id)) : nothing;
  if (!holds(node, wanted)) return nothing;
  const rows = node.parts.map((/** @type {any} */ part) => aspectRows(part, wanted, value, deep + 1));
  return deep === 0 ? rows : html`<tr class="group deep-${Math.min(deep, 3)}"><th colspan="4">${text(node.title, node.id)}</th></tr>${rows}`;
}

/** @param {any} node @param {Set<string>} wanted @returns {boolean} */
const holds = (node, wanted) => (node.parts ? node.parts.some((/** @type {any} */ part) => holds(part, wanted)) : wanted.has(node.id));

/** @param {any} aspect @param {string} value */
const aspectRow = (aspect, value) => html`<tr>
  <td>
    ${text(aspect.title, aspect.id)}${aspect.requirement ? html`<br /><small>${text(aspect.requirement)}</small>` : nothing}
  </td>
  <td class="scale">${scale(aspect)}</td>
  <td class="box">${entered(value)}</td>
  <td class="note"></td>
</tr>`;
