// Where a print page's content comes from: the query, and the server's answers to whoever is signed in.

import {language, t, titleIn} from '/kit/i18n.js';
import {Refused, api} from '../shell/api.js';

export class Source {
  /** @param {URLSearchParams} query */
  constructor(query) {
    this.query = query;
    this.sheet = query.get('sheet') ?? 'results';
    this.competition = query.get('competition') ?? '';
    /** The competition's document. @type {any} */
    this.document = null;
    /** Its line of the public list. @type {any} */
    this.summary = null;
  }

  /** An address of the API below the competition. @param {string[]} words */
  path(...words) {
    return `/api/competitions/${encodeURIComponent(this.competition)}${words.join('')}`;
  }

  get desk() {
    return this.competition ? `/desk/#/c/${encodeURIComponent(this.competition)}/results` : '/desk/';
  }

  async open() {
    const [document, list] = await Promise.all([api.get(this.path()), api.get('/api/competitions')]);
    this.document = document;
    this.summary = list.find((/** @type {any} */ each) => each.id === this.competition);
  }

  /** The events that were asked for. @returns {any[]} */
  get events() {
    const asked = this.query.get('event');
    return this.document.events.filter((/** @type {any} */ event) => !asked || event.id === asked);
  }

  /** @param {string} event */
  state(event) {
    return this.summary?.events.find((/** @type {any} */ each) => each.id === event)?.state ?? 'draft';
  }

  /** @param {string} name @param {string} otherwise */
  choice(name, otherwise) {
    return this.query.get(name) ?? otherwise;
  }

  /** @param {string} id @returns {any} */
  contestant(id) {
    return this.document.contestants?.find((/** @type {any} */ each) => each.id === id);
  }

  /** @param {string | null | undefined} id */
  delegation(id) {
    const found = this.document.delegations?.find((/** @type {any} */ each) => each.id === id);
    return found ? titleIn(found.title, language()) : '';
  }

  /** The schools or companies of an entry's contestants, each once. @param {any} event @param {string} entry */
  organisations(event, entry) {
    const people = event.entries.find((/** @type {any} */ each) => each.id === entry)?.contestants ?? [];
    return [...new Set(people.map((/** @type {string} */ id) => this.contestant(id)?.organisation).filter(Boolean))].join(' · ');
  }

  /** An entry's people as they are named in the results. @param {any} entry */
  names(entry) {
    const people = (entry.contestants ?? []).map((/** @type {string} */ id) => this.contestant(id)?.name ?? id);
    return people.join(' · ') || entry.id;
  }

  /** @param {string} id */
  judge(id) {
    return this.document.judges?.find((/** @type {any} */ each) => each.id === id)?.name ?? id;
  }

  /** @param {Error} failure */
  explain(failure) {
    if (failure instanceof Refused && failure.status === 401) return t('print.signIn');
    return failure.message;
  }
}
