// How an event's entries are put in order, and what decides between equals.

import {html, nothing} from 'lit';
import {language, t, titleIn} from '/kit/i18n.js';
import {selectField} from '../parts/fields.js';
import {allNodes} from './scheme/tree.js';

const METHODS = ['total', 'rank-sum', 'rank-product', 'skating'];

/** @typedef {import('../shell/api.js').ProblemItem[]} Problems */

/**
 * @param {any} event
 * @param {(change: any) => void} write
 * @param {Problems} problems
 */
export function rankingForm(event, write, problems) {
  const ranking = event.ranking ?? {};
  const set = (/** @type {any} */ change) => write({ranking: clean({...ranking, ...change})});
  const method = ranking.method ?? 'total';
  return html`<section class="card">
    <h2>${t('setup.ranking')}</h2>
    <div class="columns">
      ${selectField({
        label: t('setup.method'),
        path: 'ranking.method',
        problems,
        value: method,
        options: METHODS.map((value) => ({value, label: t(`setup.method.${value}`)})),
        change: (value) => set({method: value === 'total' ? undefined : value}),
      })}
      ${selectField({
        label: t('setup.order'),
        path: 'ranking.order',
        problems,
        value: ranking.order ?? 'descending',
        options: ['descending', 'ascending'].map((value) => ({value, label: t(`setup.order.${value}`)})),
        change: (order) => set({order}),
      })}
    </div>
    <h3>${t('setup.ties')}</h3>
    <p class="hint">${t('setup.tiesHint')}</p>
    ${(ranking.ties ?? []).map((/** @type {any} */ tie, /** @type {number} */ at) => tieRow(event, ranking.ties, tie, at, set))}
    <div><button type="button" @click=${() => set({ties: [...(ranking.ties ?? []), {highest: allNodes(event.scheme)[1]?.id ?? 'total'}]})}>
      <kit-icon name="add"></kit-icon>${t('setup.addTie')}
    </button></div>
  </section>`;
}

/** @param {any} event @param {any[]} ties @param {any} tie @param {number} at @param {(change: any) => void} set */
function tieRow(event, ties, tie, at, set) {
  const prefer = 'lowest' in tie ? 'lowest' : 'highest';
  const put = (/** @type {any} */ next) => set({ties: ties.map((each, index) => (index === at ? next : each))});
  return html`<div class="row">
    <span>${at + 1}.</span>
    <select aria-label=${t('setup.tiePrefer', {number: at + 1})} @change=${(/** @type {any} */ change) => put({[change.target.value]: tie[prefer]})}>
      ${['highest', 'lowest'].map((value) => html`<option value=${value} ?selected=${value === prefer}>${t(`setup.tie.${value}`)}</option>`)}
    </select>
    <select aria-label=${t('setup.tieNode', {number: at + 1})} @change=${(/** @type {any} */ change) => put({[prefer]: change.target.value})}>
      ${allNodes(event.scheme).map((node) => html`<option value=${node.id} ?selected=${node.id === tie[prefer]}>${titleIn(node.title, language()) || node.id}</option>`)}
    </select>
    <button type="button" class="quiet" aria-label=${t('setup.removeTie', {number: at + 1})} @click=${() => set({ties: ties.filter((_, index) => index !== at)})}>
      <kit-icon name="trash"></kit-icon>
    </button>
    ${at ? html`<button type="button" class="quiet" aria-label=${t('setup.earlier')} @click=${() => set({ties: swapped(ties, at)})}><kit-icon name="up"></kit-icon></button>` : nothing}
  </div>`;
}

/** @param {any[]} list @param {number} at */
const swapped = (list, at) => list.map((each, index) => (index === at - 1 ? list[at] : index === at ? list[at - 1] : each));

/** @param {any} object */
const clean = (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
