// What a hall shows besides results: announcements, pictures, schedule, sponsors; asked for again and again, quietly.

/** @typedef {import('/kit/titles.js').Title} Title */

/**
 * @typedef {object} ProgrammeContent
 * @property {{text: Title, from?: string, until?: string}[]} announcements
 * @property {{url: string, caption?: Title}[]} pictures
 * @property {{at: string, until?: string, title: Title, place?: Title}[]} schedule
 * @property {{title: Title, picture?: string | null}[]} sponsors
 */

const ASK_EVERY = 30_000;

/** @type {ProgrammeContent} */
const NOTHING = Object.freeze({announcements: [], pictures: [], schedule: [], sponsors: []});

/** A Lit controller; its host is drawn again when the programme changes. */
export class Programme {
  /** @type {ProgrammeContent} */
  #content = NOTHING;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #timer;
  #version = '';

  /**
   * @param {import('lit').ReactiveControllerHost} host
   * @param {() => string} competition
   */
  constructor(host, competition) {
    this.host = host;
    this.competition = competition;
    host.addController(this);
  }

  hostConnected() {
    this.#timer = setInterval(() => this.#ask(), ASK_EVERY);
    this.#ask();
  }

  hostDisconnected() {
    clearInterval(this.#timer);
  }

  /** @returns {ProgrammeContent} with those announcements only that hold now */
  get content() {
    const now = Date.now();
    const holds = (/** @type {{from?: string, until?: string}} */ {from, until}) =>
      (!from || Date.parse(from) <= now) && (!until || now < Date.parse(until));
    return {...this.#content, announcements: this.#content.announcements.filter(holds)};
  }

  async #ask() {
    try {
      const answer = await fetch(`/api/competitions/${encodeURIComponent(this.competition())}/programme`);
      if (answer.ok) this.#take(await answer.text());
    } catch {
      // what is shown stays; the next question comes in half a minute
    }
  }

  /** @param {string} text */
  #take(text) {
    if (text === this.#version) return;
    this.#version = text;
    this.#content = {...NOTHING, ...JSON.parse(text)};
    this.host.requestUpdate();
  }
}
