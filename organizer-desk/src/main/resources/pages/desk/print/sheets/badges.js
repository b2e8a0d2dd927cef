// Badges to wear: photo, name, role, whom they stand for, and a code for check-in.

import {html, nothing} from 'lit';
import {language, t, titleIn} from '/kit/i18n.js';
import {qr} from '../parts/paper.js';
import {eventsOf, peopleIn} from '../parts/people.js';

/** @typedef {import('../source.js').Source} Source */

/** @type {readonly import('../sheets.js').Choice[]} */
export const choices = [
  {name: 'who', kind: 'select', values: ['contestants', 'judges', 'mentors']},
  {name: 'event', kind: 'event', all: true},
];

/** @param {Source} source */
export async function load(source) {
  const who = source.choice('who', 'contestants');
  return {who, people: people(who, source)};
}

/** @param {string} who @param {Source} source @returns {any[]} */
const people = (who, source) =>
  who === 'mentors' || !source.query.get('event') ? (source.document[who] ?? []) : peopleIn(/** @type {any} */ (who), source);

/** A photo that nobody took leaves its place empty. @param {Event} failure */
const hide = (failure) => /** @type {HTMLElement} */ (failure.target).classList.add('none');

/** Long names get smaller letters, so that none is cut off. @param {string} name */
const length = (name) => (name.length > 36 ? 'longest' : name.length > 10 ? 'long' : '');

/** @param {string} who @param {any} person @param {Source} source */
const badge = (who, person, source) => html`<section class="card badge ${who}">
  <p class="competition">${titleIn(source.document.competition.title, language())}</p>
  <div class="body">
    <span class="photo">
      ${who === 'contestants'
        ? html`<img alt="" src=${source.path('/people/', encodeURIComponent(person.id), '/photo')} @error=${hide} />`
        : nothing}
    </span>
    <div>
      <p class="name ${length(person.name)}">${person.name}</p>
      <p>${source.delegation(person.delegation)}</p>
      <p class="organisation">${person.organisation ?? ''}</p>
      <p class="events">${who === 'mentors' ? '' : eventsOf(who, person.id, source)}</p>
    </div>
    ${qr(`/desk/#/c/${source.competition}/people/${person.id}`, person.id)}
  </div>
  <p class="role"><b>${t(`print.role.${who}`)}</b> ${person.id}</p>
</section>`;

/** @param {{who: string, people: any[]}} loaded @param {Source} source */
export const pages = ({who, people}, source) => html`<div class="cards eight">${people.map((person) => badge(who, person, source))}</div>`;
