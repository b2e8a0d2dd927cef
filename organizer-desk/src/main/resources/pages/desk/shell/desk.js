// What the whole desk knows: who is signed in, which competitions there are, which one is open, and its document.

import {tellTimesOf} from '/kit/format.js';
import {api, request} from './api.js';
import {changeDocument} from './document-edit.js';
import {link, routeOf} from './route.js';

/** @typedef {{id: string, title: any, state: string, entries: number, blind: boolean}} EventSummary */
/** @typedef {{id: string, title: any, dates: string[], timeZone: string, events: EventSummary[]}} CompetitionSummary */

/** Tells by `change` that something in it is another. */
export class Desk extends EventTarget {
  constructor() {
    super();
    /** @type {'starting' | 'signed-out' | 'signed-in'} */
    this.standing = 'starting';
    this.name = '';
    /** @type {CompetitionSummary[]} */
    this.competitions = [];
    /** The open competition's document, null while it is not loaded. @type {any} */
    this.document = null;
    /** The document's version, for If-Match. */
    this.tag = '';
    this.route = routeOf(location.hash);
    addEventListener('hashchange', () => this.#routed());
    addEventListener('desk-signed-out', () => this.#leave());
  }

  /** The open competition's id; empty when none is open. */
  get competition() {
    return this.route.competition;
  }

  /** The open competition in the public list. @returns {CompetitionSummary | undefined} */
  get summary() {
    return this.competitions.find((each) => each.id === this.competition);
  }

  /** The path of the open competition's resources: `desk.path('/events/', event, '/state')`. @param {...string} words */
  path(...words) {
    return `/api/competitions/${encodeURIComponent(this.competition)}${words.join('')}`;
  }

  /** An address within the open competition. @param {string} area @param {...string} rest */
  link(area, ...rest) {
    return link(this.competition, area, ...rest);
  }

  async start() {
    const session = await api.get('/api/sessions/current').catch(() => null);
    if (session?.role === 'organizer') await this.#enter(session.name);
    else this.#leave();
  }

  /** @param {string} username @param {string} password */
  async signIn(username, password) {
    await api.post('/api/sessions', {username, password});
    await this.#enter(username);
  }

  async signOut() {
    await api.remove('/api/sessions/current');
    this.#leave();
  }

  /** Reads the list of competitions and the open one's document again. */
  async refresh() {
    this.competitions = await api.get('/api/competitions');
    await this.loadDocument();
    this.changed();
  }

  /** Reads the open competition's document again. */
  async loadDocument() {
    const asked = this.competition;
    if (!asked) {
      this.document = null;
      return null;
    }
    const {body, tag} = await request('GET', this.path());
    if (asked === this.competition) Object.assign(this, {document: body, tag: tag ?? ''});
    this.changed();
    return this.document;
  }

  /**
   * Changes the document on the server: on the newest version, and never over somebody else's change. Gives an undo.
   * @param {(document: any) => unknown} change changes the copy that it is given, and nothing else; it may run twice
   * @returns {Promise<() => Promise<void>>} puts the document back, as long as nobody has changed it since
   */
  async edit(change) {
    const undo = await changeDocument(this.path(), change);
    await this.refresh();
    return async () => {
      await undo();
      await this.refresh();
    };
  }

  /** Tells the screens to draw themselves again, by the clock of the open competition. */
  changed() {
    tellTimesOf(this.summary?.timeZone);
    this.dispatchEvent(new Event('change'));
  }

  /** @param {string} name */
  async #enter(name) {
    this.competitions = await api.get('/api/competitions');
    Object.assign(this, {name, standing: 'signed-in'});
    this.changed();
    await this.loadDocument();
  }

  #leave() {
    Object.assign(this, {standing: 'signed-out', name: '', competitions: [], document: null});
    this.changed();
  }

  async #routed() {
    const before = this.competition;
    this.route = routeOf(location.hash);
    if (before !== this.competition) this.document = null;
    this.changed();
    if (before !== this.competition && this.standing === 'signed-in') await this.loadDocument();
  }
}
