// <me-appeals>: the entry's appeals with their decisions, and a form for the next one while there is time.

import {LitElement, css, html, nothing} from 'lit';
import {LocaleController} from '/kit/locale-controller.js';
import {dateAndTime, language, t, titleIn} from '/kit/i18n.js';
import {ask} from '/kit/parts/dialog.js';
import {newId} from '/judge/core/ids.js';
import {deskStyles} from '/desk/parts/desk-styles.js';
import {api} from '/desk/shell/api.js';

const LONGEST = 1000;

/** All that is marked below a node of the scheme. @param {any} node @returns {any[]} */
const aspects = (node) => (node.parts ? node.parts.flatMap(aspects) : [node]);

/** @param {number} millis */
function left(millis) {
  const seconds = Math.floor(millis / 1000);
  const two = (/** @type {number} */ part) => String(part % 60).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60))}:${two(seconds)}`;
}

class MeAppeals extends LitElement {
  static properties = {own: {attribute: false}, competition: {}, clock: {attribute: false}, text: {state: true}, problem: {state: true}, busy: {state: true}};
  static styles = [
    deskStyles,
    css`
      section {
        display: grid;
        gap: var(--space-4);
        padding-top: var(--space-4);
        border-top: 1px solid var(--paper-line);
      }
      ul {
        display: grid;
        gap: var(--space-4);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        gap: var(--space-2);
        padding: var(--space-3) var(--space-4);
        border-radius: var(--radius-m);
        background: var(--paper-sunken);
      }
      .written {
        white-space: pre-line;
        overflow-wrap: anywhere;
      }
      form {
        display: grid;
        gap: var(--space-4);
      }
      .timer {
        font: 700 var(--text-l) / 1.2 var(--font-head);
      }
      .problem {
        color: var(--bad);
        font-weight: 600;
      }
    `,
  ];

  /** The draft's id, so that an appeal sent twice is known to be one. */
  #id = '';
  #ticks = 0;

  constructor() {
    super();
    /** @type {any} */
    this.own = null;
    this.competition = '';
    /** @type {import('/kit/clock.js').ServerClock} */
    this.clock = /** @type {any} */ (null);
    this.text = '';
    this.aspect = '';
    this.problem = '';
    this.busy = false;
    new LocaleController(this);
  }

  connectedCallback() {
    super.connectedCallback();
    this.#ticks = setInterval(() => this.own?.appealsUntil && this.requestUpdate(), 1000);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#ticks);
  }

  get #left() {
    return this.own.appealsUntil ? Date.parse(this.own.appealsUntil) - this.clock.time().getTime() : 0;
  }

  /** @param {string | null} id */
  #aspect(id) {
    const found = aspects(this.own.scheme).find((each) => each.id === id);
    return found ? titleIn(found.title, language()) || found.id : t('me.appeal.whole');
  }

  /** @param {SubmitEvent} submit */
  async #file(submit) {
    submit.preventDefault();
    const {own, text, aspect} = this;
    const heading = t('me.appeal.confirm', {event: titleIn(own.title, language()), entry: own.entry});
    if (!(await ask({heading, body: `${this.#aspect(aspect)}: ${text}`, confirm: t('me.appeal.file')}))) return;
    this.#id ||= newId();
    this.busy = true;
    try {
      const path = `/api/competitions/${encodeURIComponent(this.competition)}/events/${encodeURIComponent(own.event)}/appeals`;
      await api.post(path, {id: this.#id, entry: own.entry, aspect: aspect || null, text});
      Object.assign(this, {text: '', aspect: '', problem: ''});
      this.#id = '';
      this.dispatchEvent(new CustomEvent('filed', {bubbles: true, composed: true}));
    } catch (refused) {
      this.problem = this.#wording(/** @type {import('/desk/shell/api.js').Refused} */ (refused));
    }
    this.busy = false;
  }

  /** @param {import('/desk/shell/api.js').Refused} refused */
  #wording({rule, message}) {
    const key = `me.refused.${rule}`;
    return t(key) === key ? message : t(key);
  }

  /** @param {any} appeal */
  #one(appeal) {
    const {decision} = appeal;
    const look = !decision ? 'note' : decision.upheld ? 'good' : 'warn';
    const standing = !decision ? 'waiting' : decision.upheld ? 'upheld' : 'dismissed';
    return html`<li>
      <div class="row spread"><b>${this.#aspect(appeal.aspect)}</b><span class="tag ${look}">${t(`me.appeal.${standing}`)}</span></div>
      <p class="written">${appeal.text}</p>
      <p class="hint">${t('me.appeal.by', {name: appeal.by ?? '', time: dateAndTime(appeal.filedAt)})}</p>
      ${decision ? html`<p class="written"><b>${t('me.appeal.reason')}</b> ${decision.reason}</p>` : nothing}
    </li>`;
  }

  #form() {
    const {own} = this;
    return html`<p>
        <span class="hint">${t('me.appeal.until', {time: dateAndTime(own.appealsUntil)})}</span><br />
        <span class="timer" role="timer">${t('me.appeal.left', {time: left(this.#left)})}</span>
      </p>
      <details>
        <summary><b>${t('me.appeal.write')}</b></summary>
        <form @submit=${this.#file}>
          <div>
            <label for="aspect">${t('me.appeal.about')}</label>
            <select id="aspect" .value=${this.aspect} @change=${(/** @type {any} */ change) => (this.aspect = change.target.value)}>
              <option value="">${t('me.appeal.whole')}</option>
              ${aspects(own.scheme).map((each) => html`<option value=${each.id}>${titleIn(each.title, language()) || each.id}</option>`)}
            </select>
          </div>
          <div>
            <label for="text">${t('me.appeal.text')}</label>
            <textarea id="text" rows="5" required maxlength=${LONGEST} .value=${this.text} @input=${(/** @type {any} */ input) => (this.text = input.target.value)}></textarea>
          </div>
          <div role="alert">${this.problem ? html`<p class="problem">${this.problem}</p>` : nothing}</div>
          <button class="primary" ?disabled=${this.busy || !this.text.trim()}>${t('me.appeal.file')}</button>
        </form>
      </details>`;
  }

  render() {
    const {own} = this;
    if (!own) return nothing;
    const open = own.state === 'review' && own.entry && this.#left > 0;
    return html`<section aria-labelledby="appeals">
      <h3 id="appeals">${t('me.appeals')}</h3>
      ${own.appeals.length ? html`<ul>${own.appeals.map((/** @type {any} */ appeal) => this.#one(appeal))}</ul>` : nothing}
      ${open ? this.#form() : own.state === 'review' ? html`<p>${t('me.appeal.over')}</p>` : nothing}
    </section>`;
  }
}

customElements.define('me-appeals', MeAppeals);
