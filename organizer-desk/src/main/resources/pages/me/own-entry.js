// <me-entry>: one entry of the contestant's: where they work, their result as far as it may be seen, their appeals.

import {LitElement, css, html, nothing} from 'lit';
import {brief} from '/kit/decimal.js';
import {LocaleController} from '/kit/locale-controller.js';
import {clockTime, dateAndTime, language, t, titleIn} from '/kit/i18n.js';
import {deskStyles} from '/desk/parts/desk-styles.js';
import '/desk/parts/entry-derivation.js';
import './own-appeals.js';

const MOST_JUDGES = 99;

class MeEntry extends LitElement {
  static properties = {own: {attribute: false}, competition: {}, clock: {attribute: false}};
  static styles = [
    deskStyles,
    css`
      dl {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr));
        gap: var(--space-3) var(--space-4);
        margin: 0;
      }
      dt {
        color: var(--ink-soft);
        font-size: var(--text-s);
      }
      dd {
        margin: 0;
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      .reportBy,
      .team {
        grid-column: span 2;
      }
      .big dd {
        font: 700 var(--text-2xl) / 1.1 var(--font-head);
      }
      .big dd small {
        font: 400 var(--text-s) / 1.2 var(--font-text);
        color: var(--ink-soft);
      }
      .parts {
        border-top: 1px solid var(--paper-line);
        padding-top: var(--space-3);
      }
    `,
  ];

  constructor() {
    super();
    /** @type {any} */
    this.own = null;
    this.competition = '';
    /** @type {import('/kit/clock.js').ServerClock} */
    this.clock = /** @type {any} */ (null);
    new LocaleController(this);
  }

  #about() {
    const {own} = this;
    if (own.blind && !own.entry) return t('me.about.blind');
    return t(`me.about.${own.state}`, {time: own.frozenAt ? clockTime(own.frozenAt) : ''});
  }

  /** @param {string} key @param {unknown} value */
  #fact(key, value) {
    return value === null || value === '' ? nothing : html`<div class=${key}><dt>${t(`me.${key}`)}</dt><dd>${value}</dd></div>`;
  }

  #place() {
    const {own} = this;
    const facts = [own.number, own.session, own.station, own.reportBy].some((each) => each !== null);
    return facts || own.team
      ? html`<dl>
          ${this.#fact('entry', own.entry)} ${this.#fact('number', own.number)} ${this.#fact('session', own.session)} ${this.#fact('station', own.station)}
          ${this.#fact('reportBy', own.reportBy ? dateAndTime(own.reportBy).replace(/:00$/, '') : null)}
          ${own.team.includes(' · ') ? this.#fact('team', own.team) : nothing}
        </dl>`
      : nothing;
  }

  #result() {
    const {row, ranked} = this.own;
    if (!row) return nothing;
    return html`<dl class="big">
        <div><dt>${t('me.place')}</dt><dd>${row.rank ?? '–'} <small>${row.rank ? t(row.tied ? 'me.ofTied' : 'me.of', {count: ranked}) : ''}</small></dd></div>
        <div><dt>${t('me.total')}</dt><dd>${row.total ?? '–'}</dd></div>
      </dl>
      <p class="row">
        ${row.award ? html`<span class="tag good"><kit-icon name="medal"></kit-icon>${titleIn(row.award, language())}</span>` : nothing}
        ${row.status === 'competing' ? nothing : html`<span class="tag warn">${t(`me.status.${row.status}`)}</span>`}
        <span class="hint">${t('me.marked', {marked: row.marked})}</span>
      </p>
      ${this.#parts()}`;
  }

  #parts() {
    const {row, scheme} = this.own;
    const titles = new Map((scheme.parts ?? []).map((/** @type {any} */ part) => [part.id, titleIn(part.title, language()) || part.id]));
    const parts = Object.entries(row.parts).filter(([id]) => titles.has(id)); // what they consist of is in the derivation
    return parts.length
      ? html`<dl class="parts">${parts.map(([id, value]) => html`<div><dt>${titles.get(id)}</dt><dd>${brief(value)}</dd></div>`)}</dl>`
      : nothing;
  }

  /** Whoever looks at their own result knows judges by numbers only. */
  #derivation() {
    const {own, competition} = this;
    const judges = new Map(Array.from({length: MOST_JUDGES}, (_, at) => [String(at + 1), t('me.judge', {number: at + 1})]));
    return html`<entry-derivation
      .event=${`/api/competitions/${encodeURIComponent(competition)}/events/${encodeURIComponent(own.event)}`}
      .entry=${own.entry}
      .heading=${t('me.why')}
      .hint=${t('me.whyHint')}
      .version=${`${own.state} ${own.asOf}`}
      .names=${judges}
    ></entry-derivation>`;
  }

  render() {
    const {own} = this;
    if (!own) return nothing;
    return html`<article class="card" aria-labelledby="event">
      <div class="row spread">
        <h2 id="event">${titleIn(own.title, language())}</h2>
        <span class="tag note">${t(`me.state.${own.state}`)}</span>
      </div>
      <p class="hint">${this.#about()}</p>
      ${this.#place()} ${this.#result()}
      ${own.derivation && own.row ? this.#derivation() : nothing}
      ${own.appeals.length || own.state === 'review' ? html`<me-appeals .own=${own} .competition=${this.competition} .clock=${this.clock}></me-appeals>` : nothing}
    </article>`;
  }
}

customElements.define('me-entry', MeEntry);
