// The fields of one line of the programme.

import {html, nothing} from 'lit';
import {t} from '/kit/i18n.js';
import {textField, titleField} from '../parts/fields.js';

/**
 * @typedef {object} Line
 * @property {string} path where it stands in what is sent
 * @property {import('../shell/api.js').ProblemItem[]} problems
 * @property {(change: object) => void} change
 * @property {(file: File) => Promise<string | undefined>} upload
 */

/**
 * @param {import('./lists.js').ListName} list
 * @param {any} item
 * @param {Line} line
 */
export function itemFields(list, item, line) {
  if (list === 'announcements') return html`${title('text', t('programme.text'), item, line)}<div class="columns">${time('from', item, line)}${time('until', item, line)}</div>`;
  if (list === 'schedule') return html`<div class="columns">${time('at', item, line)}${time('until', item, line)}</div>${title('title', t('programme.title'), item, line)}${title('place', t('programme.place'), item, line)}`;
  if (list === 'sponsors') return html`${title('title', t('programme.sponsor'), item, line)}${logo(item, line)}`;
  return html`<img src=${item.url} alt="" />${title('caption', t('programme.caption'), item, line)}`;
}

/** @param {string} name @param {string} label @param {any} item @param {Line} line */
const title = (name, label, item, {path, problems, change}) =>
  titleField({label, path: `${path}.${name}`, problems, value: item[name], change: (value) => change({[name]: value})});

/** @param {string} name @param {any} item @param {Line} line */
const time = (name, item, {path, problems, change}) =>
  textField({label: t(`programme.time.${name}`), type: 'datetime-local', path: `${path}.${name}`, problems, value: item[name] ?? '', change: (value) => change({[name]: value})});

/** @param {any} item @param {Line} line */
const logo = (item, {change, upload}) => {
  const chosen = async (/** @type {CustomEvent} */ event) => {
    const url = await upload(event.detail[0]);
    if (url) change({picture: url});
  };
  return html`<div class="row">
    ${item.picture ? html`<img src=${item.picture} alt="" /><button class="quiet" @click=${() => change({picture: null})}>${t('programme.noLogo')}</button>` : nothing}
    <desk-drop accept="image/png,image/jpeg,image/webp" label=${t('programme.logo')} @files=${chosen}></desk-drop>
  </div>`;
};
