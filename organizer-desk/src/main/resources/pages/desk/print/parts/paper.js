// What printed pages have in common: the head, lines to sign on, and codes to scan.

import {html, nothing} from 'lit';
import {language, longDate, t, titleIn} from '/kit/i18n.js';

/** @typedef {import('../source.js').Source} Source */

/** @param {Source} source */
export function dates(source) {
  const days = source.document.competition.dates ?? [];
  if (!days.length) return '';
  const first = longDate(days[0]);
  return days.length > 1 ? `${first} – ${longDate(days[days.length - 1])}` : first;
}

/**
 * @param {Source} source
 * @param {string} title
 * @param {string} [event]
 * @param {unknown} [beside]
 */
export const letterhead = (source, title, event = '', beside = nothing) => html`<header class="letterhead">
  <div>
    <p class="competition">${titleIn(source.document.competition.title, language())}</p>
    <h2>${title}${event ? html` · <span class="event">${event}</span>` : nothing}</h2>
    <p class="dates">${dates(source)}</p>
  </div>
  ${beside}
</header>`;

/** Lines to sign on. @param {(string | {label: string, name?: string})[]} who */
export const signatures = (who) => html`<div class="signatures">
  ${who.map((each) => {
    const {label, name = ''} = typeof each === 'string' ? {label: each} : each;
    return html`<div class="signature"><span class="line">${name ? html`<small>${name}</small>` : nothing}</span><span>${label}</span></div>`;
  })}
  <div class="signature"><span class="line"></span><span>${t('print.date')}</span></div>
</div>`;

/** A code that leads to a path on this server. @param {string} path @param {string} label */
export const qr = (path, label) => html`<img class="qr" src=${`/api/qr.svg?path=${encodeURIComponent(path)}`} alt=${label} />`;

/** Where a result can be checked. @param {string} competition @param {string} event @param {string} [entry] */
export const verifyPath = (competition, event, entry) =>
  `/verify-result/?${new URLSearchParams(entry ? {c: competition, e: event, n: entry} : {c: competition, e: event})}`;
