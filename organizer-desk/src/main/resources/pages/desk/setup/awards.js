// Who gets which award: a number of places, a share of the ranked, or all from a total on.

import {html} from 'lit';
import {live} from 'lit/directives/live.js';
import {t} from '/kit/i18n.js';
import {selectField, titleField} from '../parts/fields.js';

/** Three prizes for 10, 20 and 30 %, as most contests give them. */
const USUAL = [
  {title: {'zh-CN': '一等奖', 'zh-TW': '一等獎', en: 'First prize'}, share: 0.1},
  {title: {'zh-CN': '二等奖', 'zh-TW': '二等獎', en: 'Second prize'}, share: 0.2},
  {title: {'zh-CN': '三等奖', 'zh-TW': '三等獎', en: 'Third prize'}, share: 0.3},
];

/**
 * @param {any} event
 * @param {(change: any) => void} write
 * @param {import('../shell/api.js').ProblemItem[]} problems
 */
export function awardsForm(event, write, problems) {
  const awards = event.awards ?? [];
  return html`<section class="card">
    <h2>${t('setup.awards')}</h2>
    <p class="hint">${t('setup.awardsHint')}</p>
    ${awards.map((/** @type {any} */ award, /** @type {number} */ at) => awardPart(awards, award, at, write, problems))}
    <div class="row">
      <button type="button" @click=${() => write({awards: [...awards, {title: '', places: 1}]})}><kit-icon name="add"></kit-icon>${t('setup.addAward')}</button>
      ${awards.length ? '' : html`<button type="button" @click=${() => write({awards: USUAL})}>${t('setup.usualAwards')}</button>`}
    </div>
  </section>`;
}

/** @param {any} award */
const kindOf = (award) => ('places' in award ? 'places' : 'share' in award ? 'share' : 'rest');

/**
 * @param {any[]} awards
 * @param {any} award
 * @param {number} at
 * @param {(change: any) => void} write
 * @param {import('../shell/api.js').ProblemItem[]} problems
 */
function awardPart(awards, award, at, write, problems) {
  const put = (/** @type {any} */ next) => write({awards: awards.map((each, index) => (index === at ? next : each))});
  const kind = kindOf(award);
  const {places: _, share: __, rounding, ...rest} = award;
  const path = `awards[${at}]`;
  return html`<fieldset class="stack">
    ${titleField({label: t('setup.award', {number: at + 1}), path: `${path}.title`, problems, required: true, value: award.title, change: (title) => put({...award, title})})}
    <div class="row">
      <select aria-label=${t('setup.awardKind', {number: at + 1})} @change=${(/** @type {any} */ change) => put({...rest, ...begin(change.target.value)})}>
        ${['places', 'share', 'rest'].map((each) => html`<option value=${each} ?selected=${each === kind}>${t(`setup.award.${each}`)}</option>`)}
      </select>
      ${kind === 'rest' ? '' : amount(award, kind, at, put)}
      ${selectField({
        label: t('setup.awardTie'),
        path: `${path}.tie`,
        problems,
        value: award.tie ?? 'extend',
        options: ['extend', 'withhold'].map((value) => ({value, label: t(`setup.awardTie.${value}`)})),
        change: (tie) => put({...award, tie}),
      })}
      <button type="button" class="quiet" aria-label=${t('setup.removeAward', {number: at + 1})} @click=${() => write({awards: awards.filter((_each, index) => index !== at)})}>
        <kit-icon name="trash"></kit-icon>
      </button>
    </div>
  </fieldset>`;
}

/** @param {string} kind */
const begin = (kind) => (kind === 'places' ? {places: 1} : kind === 'share' ? {share: 0.1} : {});

/** Tenths of a percent, so that 0.1 does not become 10.000000000000002. @param {number} share */
const percent = (share) => Math.round(share * 1000) / 10;

/** @param {any} award @param {string} kind @param {number} at @param {(award: any) => void} put */
function amount(award, kind, at, put) {
  const share = kind === 'share';
  const read = (/** @type {string} */ text) => (share ? Math.round(Number(text) * 10) / 1000 : Math.round(Number(text)));
  return html`<label class="row">
    <input
      type="number"
      min=${share ? '0.1' : '1'}
      step=${share ? '0.1' : '1'}
      aria-label=${t('setup.awardAmount', {number: at + 1})}
      .value=${live(String(share ? percent(award.share) : award.places))}
      @change=${(/** @type {any} */ change) => put({...award, [kind]: read(change.target.value)})}
    />
    ${share ? '%' : ''}
  </label>`;
}
