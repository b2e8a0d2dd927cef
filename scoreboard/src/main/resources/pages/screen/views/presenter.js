// View `presenter`: for whoever leads the ceremony: what stands on the screens, what comes next, and the keys to go there.

import {html, nothing} from 'lit';
import {language, t, titleIn} from '/kit/i18n.js';
import {controlStyles} from '/kit/parts/controls.js';
import {ask} from '/kit/parts/dialog.js';
import '/kit/parts/icon.js';
import '/kit/parts/language-switch.js';
import '/kit/parts/status.js';
import {BoardView} from '../board-view.js';
import {CeremonyFeed} from '../ceremony-feed.js';
import {decisiveWords, stepTitle, whoIs} from '../ceremony-words.js';
import {NewestAnswer} from '../newest-answer.js';
import {PresenterCalls} from '../presenter-calls.js';
import {presenterStyles} from './presenter-style.js';

/** @typedef {import('../presenter-calls.js').Plan} Plan */
/** @typedef {import('../ceremony-feed.js').Step} Step */

/** What clickers and keyboards send. @type {Record<string, 'next' | 'back' | 'pause' | 'explain'>} */
const KEYS = {ArrowRight: 'next', PageDown: 'next', ' ': 'next', ArrowLeft: 'back', PageUp: 'back', b: 'pause', '.': 'pause', e: 'explain'};

export class PresenterView extends BoardView {
  static properties = {...BoardView.properties, notice: {state: true}, busy: {state: true}};
  static styles = [controlStyles, presenterStyles];

  /** @type {CeremonyFeed | null} */
  ceremony = null;
  #newest = new NewestAnswer();
  #key = (/** @type {KeyboardEvent} */ press) => this.#pressed(press);

  constructor() {
    super();
    this.live = false;
    this.kiosk = false;
    this.notice = '';
    /** A press is on its way: others mean nothing until the presenter has seen what it did. */
    this.busy = false;
  }

  connectedCallback() {
    super.connectedCallback();
    const [event] = this.events;
    this.calls = new PresenterCalls(this.assignment.competition, event);
    this.ceremony = new CeremonyFeed(this.assignment.competition, event);
    this.ceremony.addEventListener('ceremony', () => this.#read());
    this.ceremony.addEventListener('freshness', () => this.requestUpdate());
    this.ceremony.start();
    document.addEventListener('keydown', this.#key);
    this.#read();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.ceremony?.stop();
    document.removeEventListener('keydown', this.#key);
  }

  /** @returns {import('../presenter-calls.js').Answer | null} */
  get answer() {
    return this.#newest.current;
  }

  #read() {
    return this.#ask((calls) => calls.read());
  }

  /**
   * @param {(calls: PresenterCalls) => Promise<import('../presenter-calls.js').Answer>} question
   * @returns {Promise<string>} what went wrong; empty when nothing did
   */
  async #ask(question) {
    const turn = this.#newest.asks();
    const answer = await question(/** @type {PresenterCalls} */ (this.calls));
    this.#newest.take(answer, turn);
    this.requestUpdate();
    return answer.kind === 'problem' ? answer.detail : '';
  }

  /** What the presenter presses: one at a time, and a refusal stands until the next press. @param {(calls: PresenterCalls) => Promise<import('../presenter-calls.js').Answer>} press */
  async #press(press) {
    if (this.busy) return;
    this.busy = true;
    this.notice = await this.#ask(press);
    if (this.notice) await this.#read();
    this.busy = false;
  }

  /** @param {KeyboardEvent} press */
  #pressed(press) {
    const action = KEYS[press.key];
    const [at] = press.composedPath();
    const typing = at instanceof HTMLInputElement || at instanceof HTMLSelectElement || (at instanceof HTMLElement && at.matches('button, a') && press.key === ' ');
    if (!action || this.answer?.kind !== 'plan' || press.repeat || typing) return;
    press.preventDefault();
    this.#do(action, this.answer.plan);
  }

  /**
   * @param {'next' | 'back' | 'pause' | 'explain'} action
   * @param {Plan} plan
   */
  #do(action, {step, steps, paused, explained}) {
    if (action === 'pause') this.#command({paused: !paused});
    else if (action === 'explain') this.#command({explained: !explained});
    else this.#command({step: Math.max(0, Math.min(steps - 1, step + (action === 'next' ? 1 : -1)))});
  }

  /** @param {{step?: number, place?: number, paused?: boolean, explained?: boolean}} change */
  async #command(change) {
    const {answer} = this;
    if (answer?.kind === 'plan') await this.#press((calls) => calls.command(answer.plan.version, change));
  }

  render() {
    return html`
      <header>
        <h1>${titleIn(this.eventTitle(this.events[0]), language())} <small>${t('screen.view.presenter')}</small></h1>
        <kit-status .stale=${this.ceremony?.connection.stale} .since=${this.ceremony?.connection.lastFrame ?? 0}></kit-status>
        <kit-language></kit-language>
      </header>
      ${this.notice ? html`<p class="notice" role="alert"><kit-icon name="alert"></kit-icon> ${this.notice}</p>` : nothing}
      ${this.#body()}
    `;
  }

  #body() {
    const {answer} = this;
    if (answer?.kind === 'plan') return this.#running(answer.plan);
    if (answer?.kind === 'none') return this.#begin();
    if (answer?.kind === 'signed-out') return html`<p class="empty">${t('screen.signInFirst')} <a href="/desk/">${t('screen.toDesk')}</a></p>`;
    return html`<p class="empty">${t('screen.waiting')}</p>`;
  }

  #begin() {
    return html`<form class="card" @submit=${(/** @type {SubmitEvent} */ e) => this.#start(e)}>
      <h2>${t('screen.startCeremony')}</h2>
      <label>${t('screen.ceremonyMode')}<select name="mode"><option value="places">${t('screen.byPlaces')}</option><option value="awards">${t('screen.byAwards')}</option></select></label>
      <label>${t('screen.fromPlace')}<input name="from" type="text" inputmode="numeric" pattern="[0-9]*"></label>
      <button class="primary" type="submit"><kit-icon name="play"></kit-icon>${t('screen.start')}</button>
    </form>`;
  }

  /** @param {SubmitEvent} submit */
  async #start(submit) {
    submit.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (submit.target));
    const mode = form.get('mode') === 'awards' ? 'awards' : 'places';
    await this.#press((calls) => calls.start(mode, Number(form.get('from')) || null));
  }

  /** @param {Plan} plan */
  #running(plan) {
    const {step, steps, paused, explained} = plan;
    const next = plan.plan[step + 1];
    return html`<div class="desk">
      <section class="now"><h2>${t('screen.onScreens')} · ${step + 1}/${steps}${paused ? html` <span class="tag warn">${t('screen.paused')}</span>` : nothing}</h2>${this.#step(plan.plan[step], plan)}</section>
      <section class="next"><h2>${t('screen.comesNext')}</h2>${next ? this.#step(next, plan) : html`<p>${t('screen.theEnd')}</p>`}</section>
      <nav aria-label=${t('screen.view.presenter')} aria-busy=${this.busy}>
        <button ?disabled=${step === 0} @click=${() => this.#do('back', plan)}><kit-icon name="back"></kit-icon>${t('screen.back')}</button>
        <button class="primary" ?disabled=${step === steps - 1} @click=${() => this.#do('next', plan)}><kit-icon name="play"></kit-icon>${t('screen.next')}</button>
        <button aria-pressed=${paused} @click=${() => this.#do('pause', plan)}><kit-icon name="pause"></kit-icon>${t(paused ? 'screen.goOn' : 'screen.pause')}</button>
        <button aria-pressed=${explained} ?disabled=${!plan.plan[step].decisive} @click=${() => this.#do('explain', plan)}><kit-icon name="note"></kit-icon>${t('screen.explain')}</button>
        <button class="danger" @click=${() => this.#end()}>${t('screen.endCeremony')}</button>
      </nav>
      <ol>${plan.plan.map((each, at) => html`<li><button class="quiet" aria-current=${at === step ? 'step' : nothing} @click=${() => this.#command({step: at})}><b>${stepTitle(each)}</b><span>${each.kind === 'final' ? '' : each.rows.map(whoIs).join('、')}</span></button></li>`)}</ol>
    </div>`;
  }

  /**
   * @param {Step} step
   * @param {Plan} plan
   */
  #step(step, plan) {
    const words = decisiveWords(step, plan);
    return html`<h3>${stepTitle(step)}</h3>
      ${step.kind === 'final' ? nothing : step.rows.map((row) => html`<p class="person"><b>${whoIs(row)}</b> <span>${row.entry}${row.delegation ? ` · ${titleIn(plan.delegations[row.delegation]?.title ?? row.delegation, language())}` : ''}</span> <strong>${row.total}</strong></p>`)}
      ${words ? html`<p class="words">${words}</p>` : nothing}`;
  }

  async #end() {
    const sure = await ask({heading: t('screen.endCeremony'), body: t('screen.endCeremonySure'), confirm: t('screen.endCeremony'), danger: true});
    if (sure) await this.#press((calls) => calls.end());
  }
}

customElements.define('presenter-view', PresenterView);
