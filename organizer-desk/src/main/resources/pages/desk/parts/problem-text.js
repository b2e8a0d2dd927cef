// A problem in the reader's language: what kind it is by its rule, then the server's own words, which have the details.

import {html, nothing} from 'lit';
import {language, t} from '/kit/i18n.js';

/** @param {import('../shell/api.js').ProblemItem} problem */
export function problemText({rule, detail}) {
  const key = `desk.rule.${rule}`;
  const kind = rule ? t(key) : key;
  if (kind === key || language() === 'en') return detail;
  return html`${kind}${detail ? html`<span lang="en"> (${detail})</span>` : nothing}`;
}
