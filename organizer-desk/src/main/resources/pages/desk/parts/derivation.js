// How a value came about, from the root of the scheme down: marks, what was dropped, and each step.

import {html, nothing} from 'lit';
import {brief} from '/kit/decimal.js';
import {language, t, titleIn} from '/kit/i18n.js';

/**
 * @param {any} node of the answer's `scheme`
 * @param {Map<string, string>} names of the judges
 * @param {number} [depth]
 * @returns {unknown}
 */
export function derivation(node, names, depth = 0) {
  const title = titleIn(node.title, language()) || node.id;
  const use = node.use === 'used' ? nothing : html` <span class="tag">${t(`desk.use.${node.use}`)}</span>`;
  return html`<details ?open=${depth < 2}>
    <summary><b>${title}</b> ${brief(node.value ?? '–')}${use}${node.disputed ? html` <span class="tag warn">${t('desk.disputed')}</span>` : nothing}</summary>
    <div class="derived">
      ${node.marks.length ? html`<p class="hint">${node.marks.map((/** @type {any} */ mark) => markText(mark, names))}</p>` : nothing}
      ${node.steps.length ? html`<p class="hint">${node.steps.map((/** @type {any} */ step, /** @type {number} */ at) => html`${at ? ' → ' : ''}${stepText(step)} = <b>${brief(step.value)}</b>`)}</p>` : nothing}
      ${node.parts.map((/** @type {any} */ part) => derivation(part, names, depth + 1))}
    </div>
  </details>`;
}

/** @param {any} mark @param {Map<string, string>} names */
function markText({judge, mark, counted, use}, names) {
  const who = judge ? `${names.get(judge) ?? judge} ` : '';
  const value = counted && counted !== mark ? `${mark} (${brief(counted)})` : (mark ?? '–');
  const out = use !== 'used';
  return html`<span class="mark">${who}${out ? html`<s>${value}</s> <small>${t(`desk.use.${use}`)}</small>` : html`<b>${value}</b>`}</span> `;
}

/** @param {any} step */
function stepText({key, rule, by}) {
  const name = t(`desk.step.${key}`);
  return [name, ruleText(rule), by].filter(Boolean).join(' ');
}

/** A rule of several words, or one that the document names, stays as it is. @param {string | null} rule */
function ruleText(rule) {
  const own = t(`desk.rule.${rule}`);
  return own.startsWith('desk.rule.') ? rule : own;
}
