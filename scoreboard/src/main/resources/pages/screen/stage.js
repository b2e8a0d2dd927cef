// Puts a view on the page as an assignment says, and takes the one before away with all that it held.

import {loadMessages, nearestLanguage, setLanguage, tellTimesOf} from '/kit/i18n.js';
import {StandingsFeed} from '/kit/standings-feed.js';
import {applyTheme} from '/kit/theme.js';
import {assignmentFrom} from './assignment.js';
import {speakAlso} from './bilingual.js';
import {competitions} from './catalogue.js';
import {fitPage} from './fit.js';
import {keepAwake} from './kiosk.js';
import {elementFor} from './views.js';

/** @typedef {import('./assignment.js').Assignment} Assignment */

export class Stage {
  /** @type {StandingsFeed | null} */
  feed = null;
  /** @type {Assignment} */
  assignment = assignmentFrom(new URLSearchParams());
  /** What a registered screen is called; shown by the chooser. @type {import('./remote.js').Registration | null} */
  registration = null;
  #fit = fitPage(() => this.assignment);
  #turn = 0;

  /** @param {HTMLElement} place */
  constructor(place) {
    this.place = place;
  }

  /**
   * Shows what the parameters say; a later call wins over one that is still under way.
   * @param {URLSearchParams} query
   */
  async show(query) {
    const turn = ++this.#turn;
    const assignment = assignmentFrom(query);
    await this.#speak(assignment, query.get('lang'));
    const list = await competitions();
    const competition = list.find((each) => each.id === assignment.competition) ?? null;
    const element = await elementFor(competition ? assignment.view || 'ranking' : 'chooser');
    if (turn !== this.#turn) return;
    tellTimesOf(competition?.timeZone);
    this.#look(assignment, query.get('theme'));
    const events = assignment.events.length ? assignment.events : (competition?.events ?? []).map((each) => each.id);
    const feed = new StandingsFeed(assignment.competition, events);
    Object.assign(element, {assignment, feed, catalogue: competition, competitions: list, registration: this.registration});
    this.#replace(element, feed, Boolean(competition && events.length && element.live));
  }

  /**
   * @param {import('./board-view.js').BoardView} element
   * @param {StandingsFeed} feed
   * @param {boolean} live
   */
  #replace(element, feed, live) {
    this.feed?.stop();
    this.feed = feed;
    if (live) feed.start();
    this.place.replaceChildren(element);
    if (element.kiosk) keepAwake();
  }

  /**
   * @param {Assignment} assignment
   * @param {string | null} lang
   */
  async #speak({second}, lang) {
    const others = second ? [second] : [];
    await Promise.all([loadMessages('/kit/', others), loadMessages('/screen/', others)]);
    const first = nearestLanguage(lang);
    if (first) await setLanguage(first, false);
    speakAlso(second);
  }

  /**
   * @param {Assignment} assignment
   * @param {string | null} theme
   */
  #look(assignment, theme) {
    this.assignment = assignment;
    applyTheme(theme);
    this.#fit();
    document.body.classList.toggle('overlay', assignment.overlay);
    document.documentElement.classList.toggle('still', assignment.still);
  }
}
