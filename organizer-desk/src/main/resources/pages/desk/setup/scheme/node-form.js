// The form of one node of the scheme: what a group does with its parts, or how an aspect is marked and counted.

import {html, nothing} from 'lit';
import {t} from '/kit/i18n.js';
import {selectField, textField, titleField} from '../../parts/fields.js';
import {aspectFields} from './aspect-form.js';
import {groupFields} from './group-form.js';
import {isGroup, nodeAt, replaced} from './tree.js';

/**
 * @typedef {object} Form
 * @property {any} node
 * @property {(change: any) => void} set keys with undefined are taken out
 * @property {import('../../shell/api.js').ProblemItem[]} problems with the key in the node as their path
 * @property {readonly string[]} judges
 * @property {any} scheme
 */

/**
 * @param {{scheme: any, place: import('./tree.js').Place, judges: readonly string[], most: Record<string, string>,
 *   problems: (import('../../shell/api.js').ProblemItem & {key: string})[], write: (scheme: any, place?: import('./tree.js').Place) => void}} given
 */
export function nodeForm({scheme, place, judges, most, problems, write}) {
  const node = nodeAt(scheme, place);
  if (!node) return nothing;
  /** @type {Form} */
  const form = {
    node,
    scheme,
    judges,
    problems: problems.map((each) => ({...each, path: each.key || 'id'})),
    set: (change) => write(replaced(scheme, place, tidy({...node, ...change}))),
  };
  return html`<section class="card">
    ${titleField({label: t('scheme.title'), path: 'title', problems: form.problems, value: /** @type {any} */ (node.title), change: (title) => form.set({title: emptied(title)})})}
    <div class="columns">
      ${textField({label: t('scheme.id'), path: 'id', hint: t('scheme.idHint'), problems: form.problems, value: node.id, change: (id) => form.set({id})})}
      ${numberField(form, 'max', t('scheme.max'), most[node.id] ? t('scheme.maxNow', {most: most[node.id]}) : t('scheme.maxHint'))}
    </div>
    ${isGroup(node) ? groupFields(form) : aspectFields(form)}
    <h3>${t('scheme.round')}</h3>
    ${roundFields(form, 'round')}
  </section>`;
}

/** @param {any} title */
const emptied = (title) => (typeof title === 'object' && !Object.keys(title).length ? undefined : title || undefined);

/** @param {any} node */
const tidy = (node) => Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined));

/** What a field of digits says: a number, nothing, or the text itself, which the check then refuses. @param {string} text */
export const numberOf = (text) => (text.trim() === '' ? undefined : Number.isFinite(Number(text)) ? Number(text) : text);

/** @param {Form} form @param {string} key @param {string} label @param {string} [hint] */
export const numberField = ({node, set, problems}, key, label, hint) =>
  textField({label, path: key, hint, problems, inputmode: 'decimal', value: node[key] === undefined ? '' : String(node[key]), change: (text) => set({[key]: numberOf(text)})});

/**
 * How many digits stay, and how halves are turned.
 * @param {Form} form
 * @param {string} path
 * @param {any} [round]
 * @param {(round: any) => void} [put]
 */
export function roundFields(form, path, round = form.node.round, put = (value) => form.set({round: value})) {
  const {problems} = form;
  return html`<div class="columns">
    ${selectField({
      label: t('scheme.digits'),
      path: `${path}.digits`,
      problems,
      value: round ? String(round.digits) : '',
      options: [{value: '', label: t('scheme.exact')}, ...[0, 1, 2, 3, 4, 5, 6].map((digits) => ({value: String(digits), label: String(digits)}))],
      change: (digits) => put(digits === '' ? undefined : {...round, digits: Number(digits)}),
    })}
    ${round
      ? selectField({
          label: t('scheme.mode'),
          path: `${path}.mode`,
          problems,
          value: round.mode ?? 'half-up',
          options: ['half-up', 'half-even', 'down', 'up'].map((value) => ({value, label: t(`scheme.mode.${value}`)})),
          change: (mode) => put({...round, mode}),
        })
      : nothing}
  </div>`;
}
