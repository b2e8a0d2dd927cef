// <desk-trial>: marks that are only tried: what they come to by this scheme, and how.

import {css, html, nothing} from 'lit';
import {language, t, titleIn} from '/kit/i18n.js';
import {DeskElement} from '../../parts/desk-element.js';
import {deskStyles} from '../../parts/desk-styles.js';
import {derivation} from '../../parts/derivation.js';
import {api} from '../../shell/api.js';
import {aspectsOf} from '/judge/core/scheme.js';
import {givenNames} from './given.js';

const PAUSE = 300;

export class DeskTrial extends DeskElement {
  static properties = {...DeskElement.properties, event: {attribute: false}, marks: {state: true}, given: {state: true}, answer: {state: true}, wrong: {state: true}};
  static styles = [
    deskStyles,
    css`
      input,
      select {
        min-width: 4.5rem;
        max-width: 8rem;
        padding-inline: var(--space-2) !important;
      }
      th[scope='row'] {
        min-width: 8rem;
      }
      output {
        font: 700 var(--text-2xl) / 1.2 var(--font-head);
      }
      ul {
        margin: 0;
        padding-inline-start: var(--space-4);
      }
    `,
  ];
  #timer = 0;

  constructor() {
    super();
    /** @type {any} */
    this.event = null;
    /** By `aspect judge`. @type {Record<string, string>} */
    this.marks = {};
    /** @type {Record<string, string>} */
    this.given = {};
    /** @type {any} */
    this.answer = null;
    this.wrong = '';
  }

  /** @param {import('lit').PropertyValues} changes */
  willUpdate(changes) {
    super.willUpdate(changes);
    if (!changes.has('event') && !changes.has('marks') && !changes.has('given')) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#score(), PAUSE);
  }

  async #score() {
    if (!this.event) return;
    const marks = Object.entries(this.marks)
      .filter(([, value]) => value !== '')
      .map(([key, value]) => ({aspect: key.split(' ')[0], judge: key.split(' ')[1] || null, value}));
    const given = Object.fromEntries(givenNames(this.event.scheme).map((name) => [name, Number(this.given[name] ?? 1)]));
    try {
      const {entries: _, ...event} = this.event;
      this.answer = await api.post('/api/trial', {event, marks, given});
      this.wrong = '';
    } catch (refused) {
      this.wrong = /** @type {Error} */ (refused).message;
    }
  }

  /** @param {any} aspect @param {string} judge */
  #cell(aspect, judge) {
    const key = `${aspect.id} ${judge}`;
    const set = (/** @type {any} */ change) => (this.marks = {...this.marks, [key]: change.target.value});
    const label = `${titleIn(aspect.title, language()) || aspect.id} ${judge}`;
    const refused = this.answer?.refused.some((/** @type {any} */ each) => each.aspect === aspect.id && (each.judge ?? '') === judge);
    if (aspect.points === 'yes-no')
      return html`<select aria-label=${label} @change=${set}>
        ${['', 'yes', 'no'].map((value) => html`<option value=${value} ?selected=${value === (this.marks[key] ?? '')}>${value ? t(`scheme.${value}`) : '–'}</option>`)}
      </select>`;
    return html`<input inputmode="decimal" aria-label=${label} aria-invalid=${refused ? 'true' : nothing} .value=${this.marks[key] ?? ''} @input=${set} />`;
  }

  /** @param {any} aspect */
  #row(aspect) {
    const title = titleIn(aspect.title, language()) || aspect.id;
    const {judges} = this.event;
    if (aspect.marks === 'once') return html`<tr><th scope="row">${title}</th><td colspan=${Math.max(1, judges.length)}>${this.#cell(aspect, '')}</td></tr>`;
    return html`<tr><th scope="row">${title}</th>
      ${judges.map((/** @type {string} */ judge) => html`<td>${!aspect.judges?.length || aspect.judges.includes(judge) ? this.#cell(aspect, judge) : nothing}</td>`)}</tr>`;
  }

  render() {
    if (!this.event) return nothing;
    const {judges} = this.event;
    const names = new Map((this.desk.document.judges ?? []).map((/** @type {any} */ each) => [each.id, each.name]));
    const given = givenNames(this.event.scheme);
    return html`<div class="stack">
      <p class="hint">${t('scheme.trialHint')}</p>
      ${judges.length ? nothing : html`<p class="hint">${t('scheme.trialJudges')}</p>`}
      <div class="scroll" tabindex="0" role="region" aria-label=${t('scheme.pane.trial')}>
        <table>
          <thead><tr><th scope="col">${t('scheme.aspect')}</th>${judges.map((/** @type {string} */ id) => html`<th scope="col">${names.get(id) ?? id}</th>`)}</tr></thead>
          <tbody>${aspectsOf(this.event.scheme).map((aspect) => this.#row(aspect))}</tbody>
        </table>
      </div>
      ${given.length
        ? html`<div class="row">${given.map((name) => html`<label>${name}<input inputmode="decimal" .value=${this.given[name] ?? '1'} @input=${(/** @type {any} */ input) => (this.given = {...this.given, [name]: input.target.value})} /></label>`)}</div>`
        : nothing}
      <div role="status" class="card">
        ${this.wrong ? html`<p>${this.wrong}</p>` : nothing}
        ${this.answer
          ? html`<p>${t('scheme.trialTotal')} <output>${this.answer.total ?? '–'}</output> <span class="tag">${this.answer.marked}</span></p>
              ${this.answer.refused.length ? html`<ul>${this.answer.refused.map((/** @type {any} */ each) => html`<li><b>${each.aspect}</b> ${each.detail}</li>`)}</ul>` : nothing}
              ${derivation(this.answer.scheme, names)}`
          : nothing}
      </div>
    </div>`;
  }
}

customElements.define('desk-trial', DeskTrial);
