// Pairing letters (拜师帖): master and apprentice, term and goals, and where both and a witness sign.

import {html, nothing} from 'lit';
import {language, longDate, t, titleIn} from '/kit/i18n.js';
import {api} from '../../shell/api.js';

/** @typedef {import('../source.js').Source} Source */

/** @type {readonly import('../sheets.js').Choice[]} */
export const choices = [];

/** @param {Source} source */
export async function load(source) {
  const list = await api.get(source.path('/pairings'));
  const one = source.query.get('apprentice');
  return list.pairings.filter((/** @type {any} */ pair) => !one || pair.apprentice === one);
}

/** @param {any} pair @param {Source} source */
function trades(pair, source) {
  const titles = (pair.trades ?? []).map((/** @type {string} */ id) => {
    const event = source.document.events.find((/** @type {any} */ each) => each.id === id);
    return event ? titleIn(event.title, language()) : id;
  });
  return titles.join(' · ');
}

/** @param {string | undefined} day */
const day = (day) => (day ? longDate(day) : '______________');

/** @param {any} pair @param {Source} source */
const letter = (pair, source) => html`<section class="page letter">
  <div class="frame">
    <p class="competition">${titleIn(source.document.competition.title, language())}</p>
    <h2>${t('print.letter.title')}</h2>
    <p class="text">
      ${t('print.letter.text', {
        apprentice: pair.apprenticeName ?? pair.apprentice,
        apprenticeOf: pair.organisation ? t('print.letter.of', {organisation: pair.organisation}) : '',
        mentor: pair.mentorName ?? pair.mentor,
        mentorOf: pair.mentorOrganisation ? t('print.letter.of', {organisation: pair.mentorOrganisation}) : '',
        trades: trades(pair, source),
      })}
    </p>
    <p class="term">${t('print.letter.term', {from: day(pair.from), until: day(pair.until)})}</p>
    <h3>${t('print.letter.goals')}</h3>
    ${pair.goals.length
      ? html`<ol>${pair.goals.map((/** @type {any} */ goal) => html`<li>${goal.text}</li>`)}</ol>`
      : html`<ol class="lines"><li></li><li></li><li></li></ol>`}
    <p class="vow">${t('print.letter.vow')}</p>
    ${pair.note ? html`<p class="note">${pair.note}</p>` : nothing}
    <div class="signatures">
      ${['mentor', 'apprentice', 'witness'].map(
        (who) => html`<div class="signature">
          <span class="line">${who === 'witness' ? nothing : html`<small>${pair[`${who}Name`] ?? ''}</small>`}</span><span>${t(`print.letter.${who}`)}</span>
        </div>`,
      )}
    </div>
    <p class="signed">${t('print.letter.signedOn')}</p>
  </div>
</section>`;

/** @param {any[]} pairs @param {Source} source */
export const pages = (pairs, source) =>
  pairs.length ? pairs.map((pair) => letter(pair, source)) : html`<p class="trouble">${t('print.noPairs')}</p>`;
