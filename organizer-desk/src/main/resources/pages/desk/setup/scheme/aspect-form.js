// How an aspect is marked, by whom, and how marks become points.

import {html, nothing} from 'lit';
import {t} from '/kit/i18n.js';
import {checkField, selectField, textField} from '../../parts/fields.js';
import {numberOf, roundFields} from './node-form.js';
import {pointsFields} from './points-form.js';

/** @typedef {import('./node-form.js').Form} Form */

/** @param {Form} form */
export function aspectFields(form) {
  const {node, set, problems} = form;
  const each = node.marks === 'each-judge';
  return html`<div class="columns">
      ${selectField({
        label: t('scheme.marks'),
        path: 'marks',
        problems,
        value: node.marks ?? '',
        options: ['each-judge', 'once'].map((value) => ({value, label: t(`scheme.marks.${value}`)})),
        change: (marks) => set(marks === 'once' ? {marks, panel: undefined, guard: undefined, normalise: undefined} : {marks}),
      })}
      ${text(form, 'unit', t('scheme.unit'))} ${text(form, 'requirement', t('scheme.requirement'))} ${text(form, 'hint', t('scheme.hintField'))}
    </div>
    ${node.points === 'yes-no' ? nothing : scaleFields(form)} ${each && node.points !== 'yes-no' ? panelFields(form) : nothing} ${pointsFields(form)}
    <div class="columns">
      ${textField({
        label: t('scheme.times'),
        path: 'times',
        hint: t('scheme.timesHint'),
        problems,
        words: true,
        value: [node.times ?? []].flat().join(' '),
        change: (value) => set({times: factors(value)}),
      })}
      <div>
        ${checkField({label: t('scheme.scaleToMax'), value: node.scaleToMax === true, change: (on) => set({scaleToMax: on || undefined})})}
        ${checkField({label: t('scheme.counts'), value: node.counts !== false, change: (on) => set({counts: on ? undefined : false})})}
      </div>
    </div>`;
}

/** @param {string} value numbers, or names of numbers that the entries give */
function factors(value) {
  const words = value.split(/[\s,，]+/).filter(Boolean);
  return words.length ? words.map((word) => numberOf(word)) : undefined;
}

/** A text that may be several languages' in the document; here the reader's first. @param {Form} form @param {string} key @param {string} label */
function text({node, set, problems}, key, label) {
  const value = node[key];
  const plain = typeof value === 'object' ? (Object.values(value)[0] ?? '') : (value ?? '');
  const put = (/** @type {string} */ written) => (typeof value === 'object' ? {...value, [Object.keys(value)[0]]: written} : written || undefined);
  return textField({label, path: key, problems, value: String(plain), change: (written) => set({[key]: put(written)})});
}

/** @param {Form} form */
function scaleFields({node, set, problems}) {
  const scale = node.scale ?? {};
  const part = (/** @type {'from' | 'to' | 'step'} */ key) =>
    textField({
      label: t(`scheme.scale.${key}`),
      path: `scale.${key}`,
      problems,
      inputmode: 'decimal',
      value: scale[key] === undefined ? '' : String(scale[key]),
      change: (value) => {
        const next = {...scale, [key]: numberOf(value)};
        if (next[key] === undefined) delete next[key];
        set({scale: Object.keys(next).length ? next : undefined});
      },
    });
  return html`<h3>${t('scheme.scale')}</h3>
    <div class="columns">${part('from')}${part('to')}${part('step')}</div>`;
}

/** @param {Form} form */
function panelFields(form) {
  const {node, set, problems} = form;
  const panel = node.panel ?? {};
  const drop = panel.drop ?? {};
  const put = (/** @type {any} */ change) => set({panel: clean({...panel, ...change})});
  const side = (/** @type {'high' | 'low'} */ key) =>
    textField({
      label: t(`scheme.drop.${key}`),
      path: `panel.drop.${key}`,
      problems,
      inputmode: 'numeric',
      value: String(drop[key] ?? 0),
      change: (value) => {
        const next = clean({high: drop.high ?? 0, low: drop.low ?? 0, [key]: numberOf(value) ?? 0});
        put({drop: next.high || next.low ? next : undefined});
      },
    });
  return html`<h3>${t('scheme.panel')}</h3>
    <div class="columns">
      ${side('high')}${side('low')}
      ${selectField({
        label: t('scheme.take'),
        path: 'panel.take',
        problems,
        value: panel.take ?? 'mean',
        options: ['mean', 'sum', 'median'].map((value) => ({value, label: t(`scheme.take.${value}`)})),
        change: (take) => put({take}),
      })}
      ${textField({
        label: t('scheme.guard'),
        path: 'guard.spread',
        hint: t('scheme.guardHint'),
        problems,
        inputmode: 'decimal',
        value: node.guard ? String(node.guard.spread) : '',
        change: (value) => set({guard: value.trim() ? {spread: numberOf(value)} : undefined}),
      })}
    </div>
    ${roundFields(form, 'panel.round', panel.round, (round) => put({round}))}
    ${checkField({label: t('scheme.zScore'), value: node.normalise === 'z-score', change: (on) => set({normalise: on ? 'z-score' : undefined})})}`;
}

/** @param {any} object */
const clean = (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

