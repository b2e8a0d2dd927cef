// A judgement as large buttons with their descriptions; also any other short scale.
import {html, nothing} from 'lit';
import {language, titleIn} from '/kit/i18n.js';
import {choices} from '/kit/form/scale.js';
import {compare, decimalOf, parseDecimal} from '/kit/form/decimal.js';

const MOST_BUTTONS = 6;

/** @typedef {import('../core/scheme.js').Node} Node @typedef {import('../core/mark-truth.js').Truth} Truth */

/** @param {Node} aspect @param {Truth} truth @param {boolean} shut @param {(value: string) => void} give */
export function choiceControl(aspect, truth, shut, give) {
  const described = Boolean(aspect.descriptors?.length);
  return html`<div class="choices ${described ? 'described' : ''}" role="group" aria-labelledby="title">
    ${choices(aspect, MOST_BUTTONS).map(
      (value) =>
        html`<button
          type="button"
          class="choice"
          aria-pressed=${same(value, truth.value)}
          ?disabled=${shut}
          @click=${() => give(value)}
        >
          <strong>${value}</strong>${described ? html`<span>${description(aspect, value)}</span>` : nothing}
        </button>`,
    )}
  </div>`;
}

/** @param {string} value @param {string|null} mark */
function same(value, mark) {
  const [a, b] = [parseDecimal(value), mark === null ? null : parseDecimal(mark)];
  return a !== null && b !== null && compare(a, b) === 0 ? 'true' : 'false';
}

/** @param {Node} aspect @param {string} value */
function description(aspect, value) {
  const wanted = parseDecimal(value);
  const found = aspect.descriptors?.find((each) => {
    const of = decimalOf(each.value);
    return wanted && of && compare(of, wanted) === 0;
  });
  return titleIn(/** @type {any} */ (found?.text), language());
}
