// What a group makes of its parts.

import {html, nothing} from 'lit';
import {language, t, titleIn} from '/kit/i18n.js';
import {checkField, selectField, textField} from '../../parts/fields.js';
import {numberField, numberOf} from './node-form.js';
import {allNodes} from './tree.js';

/** @typedef {import('./node-form.js').Form} Form */

/** @param {any} combine */
const kindOf = (combine) => (typeof combine === 'object' ? ('best' in combine ? 'best' : 'trim') : (combine ?? 'sum'));

const BEGIN = {sum: undefined, mean: 'mean', best: {best: 1}, trim: {trim: {high: 1, low: 1}}};

/** @param {Form} form */
export function groupFields(form) {
  const {node, set, problems} = form;
  const kind = kindOf(node.combine);
  return html`<div class="columns">
      ${selectField({
        label: t('scheme.combine'),
        path: 'combine',
        problems,
        value: kind,
        options: ['sum', 'mean', 'best', 'trim'].map((value) => ({value, label: t(`scheme.combine.${value}`)})),
        change: (value) => set({combine: BEGIN[/** @type {keyof typeof BEGIN} */ (value)]}),
      })}
      ${combineNumbers(form, kind)}
    </div>
    <div class="columns">
      ${numberField(form, 'scaleTo', t('scheme.scaleTo'), t('scheme.scaleToHint'))} ${numberField(form, 'atLeast', t('scheme.atLeast'))}
      ${numberField(form, 'atMost', t('scheme.atMost'))}
    </div>
    ${zeroIf(form)}
    ${checkField({label: t('scheme.counts'), value: node.counts !== false, change: (on) => set({counts: on ? undefined : false})})}`;
}

/** @param {Form} form @param {string} kind */
function combineNumbers({node, set, problems}, kind) {
  if (kind === 'best')
    return textField({label: t('scheme.best'), path: 'combine.best', problems, inputmode: 'numeric', value: String(node.combine.best ?? ''), change: (text) => set({combine: {...node.combine, best: numberOf(text)}})});
  if (kind !== 'trim') return nothing;
  const {trim} = node.combine;
  const part = (/** @type {'high' | 'low'} */ side) =>
    textField({label: t(`scheme.drop.${side}`), path: `combine.trim.${side}`, problems, inputmode: 'numeric', value: String(trim[side] ?? 0), change: (text) => set({combine: {trim: {...trim, [side]: numberOf(text)}}})});
  return html`${part('high')}${part('low')}`;
}

/** @param {Form} form */
function zeroIf({node, scheme, set}) {
  const switches = allNodes(scheme).filter((each) => each.points === 'yes-no');
  if (!switches.length) return nothing;
  const on = node.zeroIf ?? [];
  return html`<fieldset>
    <legend>${t('scheme.zeroIf')}</legend>
    ${switches.map((each) =>
      checkField({
        label: titleIn(/** @type {any} */ (each.title), language()) || each.id,
        value: on.includes(each.id),
        change: (chosen) => {
          const next = chosen ? [...on, each.id] : on.filter((/** @type {string} */ id) => id !== each.id);
          set({zeroIf: next.length ? next : undefined});
        },
      }),
    )}
  </fieldset>`;
}
