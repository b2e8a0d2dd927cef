// A judge's conflicts in an event: for each reason the entries, and whether the judge is off them.

import {html, nothing} from 'lit';
import {t} from '/kit/i18n.js';
import {reasonsText} from './conflicts.js';

/** @typedef {import('./conflicts.js').Conflict} Conflict */

/** @param {Conflict[]} conflicts */
export function conflictList(conflicts) {
  /** @type {Map<string, Conflict[]>} */
  const groups = new Map();
  for (const one of conflicts) {
    const key = `${one.off ? 1 : 0} ${reasonsText(one)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].sort(([one], [other]) => one.localeCompare(other)).map(([, some]) => group(some));
}

/** @param {Conflict[]} some */
function group(some) {
  const [{off}] = some;
  return html`<p>
    <span class=${`tag ${off ? '' : 'bad'}`}>${off ? nothing : html`<kit-icon name="alert"></kit-icon>`}${reasonsText(some[0])}${off ? ` · ${t('panels.excluded')}` : nothing}</span>
    <small>${some.map((one) => `${one.entry} ${one.name === one.entry ? '' : one.name}`.trim()).join(' · ')}</small>
  </p>`;
}
