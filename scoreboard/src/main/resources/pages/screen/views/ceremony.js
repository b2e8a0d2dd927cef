// View `ceremony`: reveals the results as the desk says, one step at a time; the page never knows the next one.

import {html, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {language, t, titleIn} from '/kit/i18n.js';
import '/kit/parts/status.js';
import {bilingualStyles, say, sayTitle} from '../bilingual.js';
import {BoardView} from '../board-view.js';
import {CeremonyFeed} from '../ceremony-feed.js';
import {decisiveWords, whoIs} from '../ceremony-words.js';
import {isStill} from '../motion.js';
import {PageTurner} from '../page-turner.js';
import '../parts/ranking-board.js';
import {ceremonyStyles} from './ceremony-style.js';

/** @typedef {import('../ceremony-feed.js').CeremonyState} CeremonyState */
/** @typedef {import('../ceremony-feed.js').Step} Step */
/** @typedef {import('/kit/standings-types.js').Row} Row */

/** So many winners can stand large beside each other. */
const FEW = 3;

export class CeremonyView extends BoardView {
  static styles = [bilingualStyles, ceremonyStyles];

  turner = new PageTurner(this, () => this.assignment.seconds);
  /** @type {CeremonyFeed | null} */
  ceremony = null;
  #drawn = -2;
  #forward = false;

  constructor() {
    super();
    this.live = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.ceremony = new CeremonyFeed(this.assignment.competition, this.events[0]);
    this.ceremony.addEventListener('ceremony', () => this.requestUpdate());
    this.ceremony.addEventListener('freshness', () => this.requestUpdate());
    this.ceremony.start();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.ceremony?.stop();
  }

  /** @returns {CeremonyState | null} */
  get state() {
    return this.ceremony?.state ?? null;
  }

  /** A step plays its entrance when the ceremony goes on, not when it is taken back. */
  willUpdate() {
    const step = this.state?.running ? this.state.step : -1;
    if (step === this.#drawn) return;
    this.#forward = step > this.#drawn && !isStill();
    this.#drawn = step;
    document.title = titleIn(this.state?.title ?? this.competitionTitle, language());
  }

  render() {
    const state = this.state;
    const step = state?.running ? state.current : null;
    const winner = step && step.kind !== 'final' && step.rows.some((row) => row.rank === 1) ? 'winner' : '';
    const name = `${step?.kind ?? 'curtain'} ${winner} ${this.#forward ? 'forward' : ''}`;
    const content = state && step ? this.#step(state, step) : this.#curtain();
    const connection = this.ceremony?.connection;
    return html`
      ${keyed(`${this.#drawn} ${Boolean(step)}`, html`<main class=${name}>${content}</main>`)}
      <footer class=${winner}>
        <kit-status .stale=${connection?.stale || !connection?.lastFrame} .since=${connection?.lastFrame ?? 0}></kit-status>
        ${state?.running ? html`<span>${state.step + 1} / ${state.steps}</span>` : nothing}
      </footer>
    `;
  }

  #curtain() {
    const event = this.state?.running ? this.state.title : this.eventTitle(this.events[0]);
    return html`<span class="seal" aria-hidden="true">匠<br>心</span>
      <p class="over">${sayTitle(this.competitionTitle)}</p>
      <h1>${sayTitle(event)}</h1>`;
  }

  /**
   * @param {CeremonyState} state
   * @param {Step} step
   */
  #step(state, step) {
    if (step.kind === 'final') return this.#final(state);
    if (step.kind === 'title') return html`${this.#curtain()}<p class="under">${say('screen.ceremony')}</p>`;
    const words = decisiveWords(step, state);
    return html`
      <p class="over">${sayTitle(state.title)}</p>
      <h1>${step.kind === 'place' ? say('screen.placeN', {place: step.place}) : sayTitle(step.award ?? '')}</h1>
      <ul class=${step.rows.length > FEW ? 'many' : ''}>${step.rows.map((row) => this.#person(row, state))}</ul>
      ${step.kind === 'place' && step.rows[0]?.award ? html`<p class="award">${sayTitle(step.rows[0].award)}</p>` : nothing}
      ${words ? html`<p class="decisive">${words}</p>` : nothing}
      ${this.#ladder(state, step)}
    `;
  }

  /**
   * @param {Row} row
   * @param {CeremonyState} state
   */
  #person(row, state) {
    return html`<li>
      <b>${whoIs(row)}</b>
      <small>${[row.name ? row.entry : '', row.delegation ? titleIn(state.delegations[row.delegation]?.title ?? row.delegation, language()) : ''].filter(Boolean).join(' · ')}</small>
      <span class="total">${row.total}</span>
      ${row.scale700 === undefined ? nothing : html`<small>${say('screen.scale700')} ${row.scale700}</small>`}
    </li>`;
  }

  /**
   * Who was revealed just before, smaller.
   * @param {CeremonyState} state
   * @param {Step} step
   */
  #ladder(state, step) {
    const shown = new Set(step.rows.map((row) => row.entry));
    const before = state.revealed.filter((row) => row.rank && !shown.has(row.entry)).slice(0, 5);
    if (!before.length) return nothing;
    return html`<ol>${before.map((row) => html`<li><i>${row.rank}</i>${whoIs(row)}<span>${row.total}</span></li>`)}</ol>`;
  }

  /** @param {CeremonyState} state */
  #final(state) {
    const standings = /** @type {any} */ ({...state, state: 'official', rows: state.revealed});
    return html`<header><p class="over">${sayTitle(state.competitionTitle)}</p><h1>${sayTitle(state.title)} <small>${t('screen.wholeList')}</small></h1></header>
      <ranking-board headings .standings=${standings} .page=${this.turner.page} @paged=${this.turner.paged}></ranking-board>`;
  }
}

customElements.define('ceremony-view', CeremonyView);
