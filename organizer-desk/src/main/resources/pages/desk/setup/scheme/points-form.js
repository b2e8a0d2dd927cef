// How an aspect's value becomes points.

import {html, nothing} from 'lit';
import {t} from '/kit/i18n.js';
import {selectField, textField} from '../../parts/fields.js';
import {numberOf} from './node-form.js';

/** @typedef {import('./node-form.js').Form} Form */

/** @type {Record<string, any>} */
const BEGIN = {
  plain: undefined,
  'yes-no': 'yes-no',
  steps: {steps: [{upTo: 1, give: 16}, {upTo: 2, give: 12}, {give: 0}]},
  linear: {linear: {base: 0, at: 0, per: -0.5}},
  tolerance: {tolerance: {low: 24.98, high: 25.02, full: 10, lose: 1, per: 0.01}},
  byRank: {byRank: [10, 8, 6, 5, 4, 3, 2, 1]},
};

/** @param {any} points */
const kindOf = (points) => (points === undefined ? 'plain' : typeof points === 'string' ? points : (Object.keys(BEGIN).find((key) => key in points) ?? 'plain'));

/** @param {Form} form */
export function pointsFields(form) {
  const {node, set, problems} = form;
  const kind = kindOf(node.points);
  return html`<h3>${t('scheme.points')}</h3>
    ${selectField({
      label: t('scheme.pointsKind'),
      path: 'points',
      problems: problems.filter((each) => each.path === 'points'),
      hint: t(`scheme.points.${kind}.hint`),
      value: kind,
      options: Object.keys(BEGIN).map((value) => ({value, label: t(`scheme.points.${value}`)})),
      change: (value) => set(value === 'yes-no' ? {points: 'yes-no', scale: undefined, panel: undefined, guard: undefined} : {points: BEGIN[value]}),
    })}
    ${kind === 'linear' || kind === 'tolerance' ? numbers(form, kind) : kind === 'steps' ? steps(form) : kind === 'byRank' ? byRank(form) : nothing}`;
}

/** @param {Form} form @param {'linear' | 'tolerance'} kind */
function numbers({node, set, problems}, kind) {
  const rule = node.points[kind];
  const keys = kind === 'linear' ? ['base', 'at', 'per'] : ['low', 'high', 'full', 'lose', 'per'];
  return html`<div class="columns">
    ${keys.map((key) =>
      textField({
        label: t(`scheme.${kind}.${key}`),
        path: `points.${kind}.${key}`,
        problems,
        inputmode: 'decimal',
        value: String(rule[key] ?? ''),
        change: (value) => set({points: {[kind]: {...rule, [key]: numberOf(value)}}}),
      }),
    )}
  </div>`;
}

/** @param {Form} form */
function steps({node, set, problems}) {
  /** @type {any[]} */
  const list = node.points.steps;
  const put = (/** @type {any[]} */ next) => set({points: {steps: next}});
  const cell = (/** @type {number} */ at, /** @type {'upTo' | 'give'} */ key) =>
    textField({
      label: t(`scheme.steps.${key}`),
      path: `points.steps[${at}].${key}`,
      problems,
      inputmode: 'decimal',
      value: String(list[at][key] ?? ''),
      change: (value) => put(list.map((each, index) => (index === at ? {...each, [key]: numberOf(value)} : each))),
    });
  return html`${list.map(
      (each, at) => html`<div class="columns">
        ${at < list.length - 1 || 'upTo' in each ? cell(at, 'upTo') : html`<p>${t('scheme.steps.else')}</p>`} ${cell(at, 'give')}
        <button type="button" class="quiet" aria-label=${t('scheme.steps.remove', {number: at + 1})} @click=${() => put(list.filter((_, index) => index !== at))}>
          <kit-icon name="trash"></kit-icon>
        </button>
      </div>`,
    )}
    <div><button type="button" @click=${() => put([...list.slice(0, -1), {upTo: 0, give: 0}, ...list.slice(-1)])}><kit-icon name="add"></kit-icon>${t('scheme.steps.add')}</button></div>`;
}

/** @param {Form} form */
function byRank({node, set, problems}) {
  return textField({
    label: t('scheme.byRank'),
    path: 'points.byRank',
    hint: t('scheme.byRankHint'),
    problems,
    words: true,
    value: node.points.byRank.join(' '),
    change: (value) => set({points: {...node.points, byRank: value.split(/[\s,，]+/).filter(Boolean).map(numberOf)}}),
  });
}
