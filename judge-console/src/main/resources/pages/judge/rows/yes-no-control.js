// Yes or no, as two large buttons.
import {html} from 'lit';
import {t} from '/kit/i18n.js';
import '/kit/parts/icon.js';

/** @param {import('../core/mark-truth.js').Truth} truth @param {boolean} shut @param {(value: string) => void} give */
export function yesNoControl(truth, shut, give) {
  const button = (/** @type {'yes'|'no'} */ value) =>
    html`<button
      type="button"
      class="choice"
      aria-pressed=${truth.value === value ? 'true' : 'false'}
      ?disabled=${shut}
      @click=${() => give(value)}
    >
      <strong
        ><kit-icon name=${value === 'yes' ? 'check' : 'close'}></kit-icon> ${t(`judge.${value}`)}</strong
      >
    </button>`;
  return html`<div class="choices" role="group" aria-labelledby="title">
    ${button('yes')} ${button('no')}
  </div>`;
}
