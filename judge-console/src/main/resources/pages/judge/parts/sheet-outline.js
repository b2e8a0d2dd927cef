// The sheet's sections with how much of each is marked; a tap goes there. Only where there is room beside the form.
import {html, nothing} from 'lit';
import {language, t, titleIn} from '/kit/i18n.js';
import '/kit/parts/icon.js';

/**
 * @param {import('../core/scheme.js').Section[]} sections
 * @param {(aspect: import('../core/scheme.js').Node) => boolean} isMarked
 * @param {(section: import('../core/scheme.js').Section) => void} goTo
 */
export function sheetOutline(sections, isMarked, goTo) {
  if (sections.length < 2) return nothing;
  return html`<nav class="outline" aria-label=${t('judge.outline')}>
    ${sections.map((section) => {
      const given = section.aspects.filter(isMarked).length;
      const total = section.aspects.length;
      const group = section.path[section.path.length - 1];
      return html`<button class="quiet" @click=${() => goTo(section)}>
        <span
          >${group ? titleIn(/** @type {any} */ (group.title), language()) || group.id : t('judge.outlineRest')}</span
        >
        ${given === total ? html`<kit-icon name="check" label=${t('judge.marksOf', {given, total})}></kit-icon>` : html`<span class="left">${t('judge.marksOf', {given, total})}</span>`}
      </button>`;
    })}
  </nav>`;
}
