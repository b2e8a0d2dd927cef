// <desk-day>: every event of the competition at a glance: state, progress, who is behind, what waits, screens, ledger heads.

import {css, html, nothing} from 'lit';
import {clockTime, language, t, titleIn} from '/kit/i18n.js';
import '/kit/parts/status.js';
import {DeskElement} from '../parts/desk-element.js';
import {deskStyles} from '../parts/desk-styles.js';
import '../parts/empty.js';
import '../parts/page-head.js';
import '../parts/progress.js';
import {done} from '../parts/toast.js';
import {api} from '../shell/api.js';
import {behind, disputes, expected, given, openAppeals} from './overview-figures.js';
import {stateSteps} from './state-steps.js';
import {disagreements, notVerified, verifiedUpTo} from './verification.js';
import {Watch} from './watch.js';

const MOST_BEHIND = 3;

export class DeskDay extends DeskElement {
  static properties = {...DeskElement.properties, overviews: {state: true}, heads: {state: true}, screens: {state: true}, copies: {state: true}, late: {state: true}, verification: {state: true}, verifying: {state: true}};
  static styles = [
    deskStyles,
    css`
      .events {
        display: grid;
        gap: var(--space-4);
        grid-template-columns: repeat(auto-fill, minmax(min(22rem, 100%), 1fr));
      }
      .event {
        gap: var(--space-3);
        align-content: start;
      }
      .event h2 a {
        color: inherit;
      }
      .disagrees {
        border-color: var(--bad);
        background: var(--bad-wash);
      }
      .disagrees h2,
      .verified {
        display: flex;
        align-items: center;
        gap: var(--space-2);
      }
      .event footer {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        margin-top: auto;
      }
    `,
  ];

  #watch = new Watch(this, () => this.#ask());

  constructor() {
    super();
    /** @type {Record<string, any>} */
    this.overviews = {};
    /** @type {any[]} */
    this.heads = [];
    /** @type {any[]} */
    this.screens = [];
    /** Marks that came too late, by event. @type {Record<string, any>} */
    this.late = {};
    /** What the verification of the ledgers found; null while that is not known. @type {import('./verification.js').Verification | null} */
    this.verification = null;
    this.verifying = false;
    /** How the automatic copies go; null while that is not known. @type {any} */
    this.copies = null;
  }

  async #ask() {
    const {desk} = this;
    const paths = ['/api/competitions', desk.path('/heads'), '/api/screens', '/api/copies', desk.path('/verification')];
    const [list, heads, screens, copies, verification] = await Promise.all(paths.map((path) => api.get(path)));
    desk.competitions = list;
    const events = desk.summary?.events ?? [];
    const [overviews, late] = await Promise.all(['/overview', '/refused-marks'].map((part) => this.#ofEach(events, part)));
    Object.assign(this, {overviews, late, heads, screens, copies, verification});
  }

  /** @param {{id: string}[]} events @param {string} part what is asked of each @returns {Promise<Record<string, any>>} by event */
  async #ofEach(events, part) {
    const found = await Promise.all(events.map((event) => api.get(this.desk.path('/events/', encodeURIComponent(event.id), part))));
    return Object.fromEntries(events.map((event, at) => [event.id, found[at]]));
  }

  /** @param {string} event @param {any} overview */
  #waiting(event, overview) {
    const counts = /** @type {const} */ ([
      ['day.disputes', disputes(overview).length],
      ['day.requests', overview.requests.length],
      ['day.appeals', openAppeals(overview).length],
      ['day.reviewOpen', overview.review?.open.length ?? 0],
      ['day.late', this.late[event]?.waiting ?? 0],
    ]);
    const some = counts.filter(([, count]) => count > 0);
    return some.length ? html`<div class="row">${some.map(([key, count]) => html`<span class="tag warn"><kit-icon name="alert"></kit-icon>${t(key, {count})}</span>`)}</div>` : nothing;
  }

  /** @param {any} overview */
  #behind(overview) {
    const late = behind(overview).slice(0, MOST_BEHIND);
    if (!late.length) return nothing;
    return html`<p class="hint">${t('day.behind')} ${late.map((judge) => html`<b>${judge.name ?? judge.judge}</b> ${judge.given}/${judge.expected} `)}</p>`;
  }

  /** @param {import('../shell/desk.js').EventSummary} event */
  #event(event) {
    const overview = this.overviews[event.id];
    return html`<article class="card event">
      <div class="row spread">
        <h2><a href=${this.desk.link('day', event.id)}>${titleIn(event.title, language())}</a></h2>
        <span class="tag note">${t(`desk.state.${event.state}`)}</span>
      </div>
      ${overview
        ? html`<desk-progress value=${given(overview)} max=${expected(overview)} label=${t('day.marks')}></desk-progress>
            ${this.#behind(overview)} ${this.#waiting(event.id, overview)}
            <p class="hint">${t('day.position', {position: overview.position})}</p>
            ${verifiedUpTo(this.verification, event.id)}`
        : nothing}
      <footer>
        <a class="button" href=${this.desk.link('day', event.id)}>${t('day.open')}</a>
        ${stateSteps(this, event)}
      </footer>
    </article>`;
  }

  async #verify() {
    this.verifying = true;
    const found = await this.attempt(() => api.post(this.desk.path('/verification')));
    this.verifying = false;
    if (!found) return;
    this.verification = found;
    if (found.state === 'agrees') done(t('day.verify.agrees'));
  }

  #heads() {
    return html`<section class="card">
      <div class="row spread">
        <h2>${t('day.heads')}</h2>
        <div class="row">
          <button ?disabled=${this.verifying} @click=${() => this.#verify()}>${t(this.verifying ? 'day.verify.running' : 'day.verify.now')}</button>
          <a class="button" href=${this.desk.path('/heads.txt')} download>${t('day.headsTake')}</a>
        </div>
      </div>
      <p class="hint">${t('day.headsHint')} ${t('day.verify.hint')}</p>
      ${notVerified(this.verification)}
      <div class="scroll" role="region" tabindex="0" aria-label=${t('day.heads')}>
        <table>
          <thead>
            <tr><th scope="col">${t('day.event')}</th><th scope="col" class="number">${t('day.positionHead')}</th><th scope="col">${t('day.time')}</th><th scope="col">SHA-256</th></tr>
          </thead>
          <tbody>
            ${this.heads.map((head) => html`<tr><td>${this.#title(head.event)}</td><td class="number">${head.position}</td><td>${clockTime(head.recordedAt)}</td><td><code>${head.head}</code></td></tr>`)}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  /** @param {string} id */
  #title(id) {
    const event = this.desk.summary?.events.find((each) => each.id === id);
    return event ? titleIn(event.title, language()) : id;
  }

  #copies() {
    const {copies} = this;
    if (!copies) return nothing;
    const failing = copies.state === 'failing';
    return html`<section class="card">
      <div class="row spread">
        <h2>${t('day.copies')}</h2>
        <span class="tag ${failing ? 'bad' : copies.state === 'working' ? 'good' : 'warn'}"><kit-icon name=${failing ? 'alert' : copies.state === 'off' ? 'minus' : 'check'}></kit-icon>${t(`day.copies.${copies.state}`)}</span>
      </div>
      ${failing ? html`<p role="alert">${copies.lastFailure?.problem}</p>` : nothing}
      <p class="hint">${t(copies.state === 'off' ? 'day.copies.howTo' : 'day.copies.hint', {count: copies.copies?.length ?? 0})}</p>
    </section>`;
  }

  #screens() {
    const on = this.screens.filter((screen) => screen.connected ?? screen.online).length;
    return html`<section class="card">
      <div class="row spread">
        <h2>${t('day.screens')}</h2>
        <a class="button" href="#/screens">${t('day.screensOpen')}</a>
      </div>
      <p>${this.screens.length ? t('day.screensOn', {on, all: this.screens.length}) : t('day.noScreens')}</p>
    </section>`;
  }

  render() {
    const {summary} = this.desk;
    if (!summary) return nothing;
    return html`<desk-head heading=${t('day.heading')} hint=${t('day.hint')}>
        <kit-status slot="actions" ?stale=${this.#watch.stale} .since=${this.#watch.since}></kit-status>
      </desk-head>
      <div class="stack">
        ${this.#watch.failure ? html`<p role="alert">${this.#watch.failure}</p>` : nothing} ${disagreements(this.verification)}
        ${summary.events.length
          ? html`<div class="events">${summary.events.map((event) => this.#event(event))}</div>`
          : html`<desk-empty icon="clock" heading=${t('day.empty')} text=${t('day.emptyText')}><a class="button" href=${this.desk.link('setup')}>${t('day.toSetup')}</a></desk-empty>`}
        ${this.#screens()} ${this.#copies()} ${this.#heads()}
      </div>`;
  }
}

customElements.define('desk-day', DeskDay);
