// Fields for wishes, the dearest first: each finds a person by name.

import {html} from 'lit';
import {t} from '/kit/i18n.js';

const MOST = 10;

/** How a person stands in the list to choose from; the id in brackets tells people of one name apart. @param {{id: string, name: string}} person */
export const told = ({id, name}) => `${name} (${id})`;

/** @param {string} text @param {readonly {id: string, name: string}[]} people @returns {string} the id; empty when nobody is meant */
export function meant(text, people) {
  const id = /\(([^()]+)\)\s*$/.exec(text)?.[1];
  if (id && people.some((each) => each.id === id)) return id;
  const named = people.filter((each) => each.name === text.trim() || each.id === text.trim());
  return named.length === 1 ? named[0].id : '';
}

/** @param {readonly {id: string, name: string}[]} people @param {string} id */
export const choices = (people, id) => html`<datalist id=${id}>${people.map((each) => html`<option value=${told(each)}></option>`)}</datalist>`;

/**
 * @param {readonly string[]} wishes ids
 * @param {readonly {id: string, name: string}[]} people
 * @param {string} list id of the datalist with these people
 * @param {(wishes: string[]) => void} change
 */
export function wishFields(wishes, people, list, change) {
  const byId = new Map(people.map((each) => [each.id, each]));
  const shown = [...wishes, ''].slice(0, MOST);
  const set = (/** @type {number} */ at, /** @type {string} */ text) => {
    const next = [...wishes];
    next[at] = meant(text, people);
    change([...new Set(next.filter(Boolean))]);
  };
  return html`<fieldset>
    <legend>${t('pairings.wishes')}</legend>
    <div class="columns">
      ${shown.map((id, at) => {
        const person = byId.get(id);
        return html`<input
          list=${list}
          aria-label=${t('pairings.wish', {number: at + 1})}
          placeholder=${t('pairings.wish', {number: at + 1})}
          .value=${person ? told(person) : ''}
          @change=${(/** @type {any} */ event) => set(at, event.target.value)}
        />`;
      })}
    </div>
  </fieldset>`;
}
