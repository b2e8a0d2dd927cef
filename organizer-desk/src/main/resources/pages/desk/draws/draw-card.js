// <draw-card>: a draw in force: its hashes, the next step, and its result for who may know it.

import {css, html, nothing} from 'lit';
import {t} from '/kit/i18n.js';
import {ask} from '/kit/parts/dialog.js';
import {askReason} from '../parts/ask-reason.js';
import '../parts/data-table.js';
import {DeskElement} from '../parts/desk-element.js';
import {fieldStyles, textField} from '../parts/fields.js';
import {done} from '../parts/toast.js';
import {api} from '../shell/api.js';

class DrawCard extends DeskElement {
  static properties = {...DeskElement.properties, draw: {attribute: false}, path: {}, words: {state: true}, move: {state: true}};
  static styles = [
    DeskElement.styles,
    fieldStyles,
    css`
      dl {
        display: grid;
        grid-template-columns: max-content minmax(0, 1fr);
        gap: var(--space-1) var(--space-4);
        margin: 0;
        font-size: var(--text-s);
      }
      dd {
        margin: 0;
        overflow-wrap: anywhere;
      }
    `,
  ].flat();

  constructor() {
    super();
    /** @type {any} */
    this.draw = null;
    this.path = '';
    this.words = '';
    this.move = {entry: '', place: '', minutes: ''};
  }

  /** @param {string} step @param {object} body @param {string} said */
  #step(step, body, said) {
    return this.attempt(async () => {
      await api.post(`${this.path}/${this.draw.id}/${step}`, body);
      done(said);
      this.dispatchEvent(new CustomEvent('changed'));
    });
  }

  /** @param {Event} event */
  async #run(event) {
    event.preventDefault();
    if (await ask({heading: t('draws.runNow'), body: t('draws.runHint'), confirm: t('draws.run'), cancel: t('kit.cancel')})) await this.#step('run', {words: this.words}, t('draws.ran'));
  }

  async #open() {
    const own = this.draw.keeper === this.desk.name;
    const reason = own ? '' : await askReason({heading: t('draws.openOthers', {keeper: this.draw.keeper}), confirm: t('draws.open')});
    if (reason !== null) await this.#step('open', {reason}, t('draws.openedNow'));
  }

  async #void() {
    const reason = await askReason({heading: t('draws.voidNow'), body: t('draws.voidHint'), confirm: t('draws.void'), danger: true});
    if (reason) await this.#step('void', {reason}, t('draws.isVoid'));
  }

  /** @param {Event} event */
  async #moveNow(event) {
    event.preventDefault();
    const {entry, place, minutes} = this.move;
    const session = /^#(\d+)$/.exec(entry)?.[1];
    const reason = await askReason({heading: t('draws.moveNow', {entry, place}), confirm: t('draws.move')});
    if (!reason) return;
    const what = session ? {session: Number(session), to: Number(place.split('-')[0])} : {entry, place};
    await this.#step('moves', {...what, reason, minutes: Number(minutes) || 0}, t('draws.moved'));
    this.move = {entry: '', place: '', minutes: ''};
  }

  #next() {
    const {draw} = this;
    if (draw.state === 'prepared') {
      return html`<form class="row" @submit=${this.#run}>
        ${textField({label: t('draws.words'), hint: t('draws.wordsHint'), path: `${draw.layer}-words`, value: this.words, change: (words) => (this.words = words)})}
        <button class="primary">${t('draws.run')}</button>
      </form>`;
    }
    return draw.state === 'drawn' ? html`<button class="primary" @click=${this.#open}>${t('draws.open')}</button>` : nothing;
  }

  #result() {
    const {draw} = this;
    if (!draw.rows) return draw.state === 'drawn' ? html`<p>${t('draws.sealed', {keeper: draw.keeper})}</p>` : nothing;
    const columns = [
      {id: 'entry', title: t('draws.entry'), value: (/** @type {any} */ row) => row.entry},
      {id: 'place', title: t(`draws.column.${draw.layer}`), value: (/** @type {any} */ row) => row.place},
      {id: 'moved', title: t('draws.movedTo'), value: (/** @type {any} */ row) => (row.movedTo ? `${row.movedTo} · ${t('draws.minutesMore', {minutes: row.minutes ?? 0})}` : '')},
    ];
    return html`${draw.violations ? html`<p><span class="tag warn">${t('draws.violations', {number: draw.violations})}</span></p>` : nothing}
      <desk-table .columns=${draw.layer === 'place' ? columns : columns.slice(0, 2)} .rows=${draw.rows} .key=${(/** @type {any} */ row) => row.entry} label=${t('draws.result')}></desk-table>
      ${draw.layer === 'place' ? this.#moving() : nothing}`;
  }

  #moving() {
    const {move, draw} = this;
    const sessions = [...new Set(draw.rows.map((/** @type {any} */ row) => (row.movedTo ?? row.place).split('-')[0]))];
    return html`<form class="columns" @submit=${this.#moveNow}>
      <div class="field">
        <label for="move-entry">${t('draws.who')}</label>
        <select id="move-entry" required .value=${move.entry} @change=${(/** @type {any} */ event) => (this.move = {...move, entry: event.target.value})}>
          <option value=""></option>
          ${draw.rows.map((/** @type {any} */ row) => html`<option value=${row.entry}>${row.entry}</option>`)}
          ${sessions.map((session) => html`<option value="#${session}">${t('draws.wholeSession', {session})}</option>`)}
        </select>
      </div>
      ${textField({label: t('draws.to'), hint: t('draws.toHint'), path: 'move-place', required: true, value: move.place, change: (place) => (this.move = {...move, place})})}
      ${textField({label: t('draws.minutes'), path: 'move-minutes', type: 'number', value: move.minutes, change: (minutes) => (this.move = {...move, minutes})})}
      <div class="row end"><button>${t('draws.move')}</button></div>
    </form>`;
  }

  render() {
    const {draw} = this;
    return html`<div class="stack">
      <div class="row spread">
        <span class="tag">${t(`draws.state.${draw.state}`)}</span><span>${t('draws.keptBy', {keeper: draw.keeper})}</span>
        <button class="danger" @click=${this.#void}>${t('draws.void')}</button>
      </div>
      <dl>
        <dt>${t('draws.commitment')}</dt>
        <dd><code>${draw.commitment}</code></dd>
        <dt>${t('draws.sheetHash')}</dt>
        <dd><code>${draw.sheetHash}</code></dd>
        ${draw.words ? html`<dt>${t('draws.words')}</dt><dd>${draw.words}</dd>` : nothing}
        ${draw.seed ? html`<dt>${t('draws.seed')}</dt><dd><code>${draw.seed}</code></dd>` : nothing}
      </dl>
      ${draw.seed ? html`<p><a href=${`/desk/draw-check/?c=${this.desk.competition}&e=${this.path.split('/').at(-2)}&d=${draw.id}`} target="_blank">${t('draws.recompute')}</a></p>` : nothing}
      <div>${this.#next()}</div>
      ${this.#result()}
    </div>`;
  }
}

customElements.define('draw-card', DrawCard);
