// Who is who in the pairings: names, houses and wishes from the competition's document.

import {language, titleIn} from '/kit/i18n.js';

export class PairingPeople {
  /** @param {any} document */
  constructor(document) {
    this.document = document;
    this.contestants = new Map((document.contestants ?? []).map((/** @type {any} */ each) => [each.id, each]));
    this.mentors = new Map((document.mentors ?? []).map((/** @type {any} */ each) => [each.id, each]));
    this.delegations = new Map((document.delegations ?? []).map((/** @type {any} */ each) => [each.id, each]));
    this.events = new Map(document.events.map((/** @type {any} */ each) => [each.id, each]));
  }

  /** @param {string} id */
  apprentice(id) {
    return this.contestants.get(id)?.name ?? id;
  }

  /** @param {string} id */
  mentor(id) {
    return this.mentors.get(id)?.name ?? id;
  }

  /** Whom an apprentice stands for and where they learn or work. @param {string} id */
  house(id) {
    const person = this.contestants.get(id);
    const delegation = this.delegations.get(person?.delegation);
    return [delegation && titleIn(delegation.title, language()), person?.organisation].filter(Boolean).join(' · ');
  }

  /** @param {readonly string[]} ids of events */
  trades(ids) {
    return ids.map((id) => (this.events.has(id) ? titleIn(this.events.get(id).title, language()) : id)).join(' · ');
  }
}
