// What the screens about people share: the list from the server, and how its words are shown.

import {html} from 'lit';
import {language, t, titleIn} from '/kit/i18n.js';
import {DeskElement} from '../parts/desk-element.js';
import '../parts/empty.js';
import {api} from '../shell/api.js';

export class PeopleElement extends DeskElement {
  static properties = {...DeskElement.properties, people: {state: true}, lost: {state: true}};

  constructor() {
    super();
    /** Everybody, null while they are read. @type {any[] | null} */
    this.people = null;
    /** Why it could not be read; empty while it can. */
    this.lost = '';
    this.of = '';
  }

  /** @param {import('lit').PropertyValues} changes */
  updated(changes) {
    super.updated(changes);
    const of = `${this.desk?.competition} ${this.desk?.tag}`;
    if (this.desk?.competition && this.of !== of) {
      this.of = of;
      this.#ask();
    }
  }

  async #ask() {
    this.lost = '';
    try {
      await this.read();
    } catch (refused) {
      this.lost = /** @type {Error} */ (refused).message;
    }
  }

  /** Reads what the screen shows; fails as the server's answer does. */
  async read() {
    this.people = (await api.get(this.desk.path('/people'))).people;
  }

  /** @param {string} id */
  eventTitle(id) {
    return titleIn((this.desk.document?.events ?? []).find((/** @type {any} */ event) => event.id === id)?.title ?? id, language());
  }

  /** @param {any} person */
  delegation(person) {
    return person.delegationTitle ? titleIn(person.delegationTitle, language()) : '';
  }

  /** @param {any} person */
  entries(person) {
    return person.entries.map((/** @type {any} */ one) => `${this.eventTitle(one.event)} ${one.entry}`).join(' · ');
  }

  /** The worst that is to be said of somebody's arrival. @param {any} person */
  arrival(person) {
    if (person.withdrawn) return 'withdrawn';
    const all = person.entries.map((/** @type {any} */ one) => one.arrival);
    return ['absent', 'late', 'arrived', 'expected'].find((one) => all.includes(one)) ?? (person.arrived ? 'arrived' : 'expected');
  }

  /** @param {any} person */
  arrivalTag(person) {
    const state = this.arrival(person);
    const look = {arrived: 'good', late: 'warn', absent: 'bad', withdrawn: 'bad', expected: ''}[state];
    return html`<span class="tag ${look}">${t(`people.arrival.${state}`)}</span>`;
  }

  back() {
    return html`<a slot="actions" class="button" href=${this.desk.link('people')}>${t('people.back')}</a>`;
  }

  /** What stands in place of what is not there: it is on its way, or could not be had and may be asked for again. */
  waiting() {
    if (!this.lost) return html`<p role="status">${t('desk.loading')}</p>`;
    return html`<desk-empty icon="wifiOff" heading=${t('desk.lost')} text=${this.lost}><button @click=${() => this.#ask()}>${t('desk.again')}</button></desk-empty>`;
  }
}
