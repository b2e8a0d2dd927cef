// How much of an entry is marked, as a ring that closes.

import {html, svg} from 'lit';
import {t} from '/kit/i18n.js';

const LENGTH = 2 * Math.PI * 8;

/**
 * @param {string} marked such as 12/20
 * @returns {{given: number, expected: number, share: number}}
 */
export function progressOf(marked) {
  const [given = 0, expected = 0] = (marked ?? '').split('/').map(Number);
  return {given: given || 0, expected: expected || 0, share: expected ? Math.min(1, given / expected) : 0};
}

/** @param {string} marked */
export function ring(marked) {
  const {given, expected, share} = progressOf(marked);
  const label = t('screen.markedOf', {given, expected});
  const arc = svg`<circle class="arc" cx="12" cy="12" r="8" stroke-dasharray="${share * LENGTH} ${LENGTH}" transform="rotate(-90 12 12)"></circle>`;
  return html`<svg class="ring ${share === 1 ? 'full' : ''}" viewBox="0 0 24 24" role="img" aria-label=${label}>
    <circle class="track" cx="12" cy="12" r="8"></circle>
    ${share === 1 ? svg`<circle class="disc" cx="12" cy="12" r="9.5"></circle><path class="tick" d="m8 12.3 2.8 2.8L16 9.5"></path>` : arc}
  </svg>`;
}
