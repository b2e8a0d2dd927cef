// <panel-card>: one event's panel: its judges with their conflicts, who leads, and who may join.

import {css, html, nothing} from 'lit';
import {language, t, titleIn} from '/kit/i18n.js';
import {DeskElement} from '../parts/desk-element.js';
import {done} from '../parts/toast.js';
import {printLink} from '../print/sheets.js';
import {conflictList} from './conflict-list.js';
import {NO_CONFLICTS, byHand} from './conflicts.js';
import {addJudge, excludeFrom, makeChief, removeJudge} from './panel-edit.js';

class PanelCard extends DeskElement {
  static properties = {...DeskElement.properties, event: {attribute: false}, conflicts: {attribute: false}, open: {type: Boolean}, joining: {state: true}};

  static styles = [
    DeskElement.styles,
    css`
      .tools {
        flex-wrap: nowrap;
        justify-content: flex-end;
      }
      .tools button {
        white-space: nowrap;
      }
      td:first-child {
        min-width: 8rem;
      }
      td:nth-child(2) {
        min-width: 12rem;
      }
      select {
        width: auto;
        max-width: 100%;
      }
    `,
  ].flat();

  constructor() {
    super();
    /** @type {any} */
    this.event = null;
    this.open = true;
    this.conflicts = NO_CONFLICTS;
    this.joining = '';
  }

  /** @param {(document: any) => void} change @param {string} said */
  #edit(change, said) {
    return this.attempt(async () => done(said, await this.desk.edit(change)));
  }

  /** @param {string} id */
  #judge(id) {
    return this.desk.document.judges.find((/** @type {any} */ one) => one.id === id) ?? {id, name: id};
  }

  /** Who has a conflict joins only together with being taken off those entries. */
  async #join() {
    const judge = this.#judge(this.joining);
    const {id} = this.event;
    const conflicts = this.conflicts.between(id, judge.id);
    const entries = conflicts.map((one) => one.entry);
    await this.#edit((document) => {
      addJudge(id, judge.id)(document);
      excludeFrom(id, judge.id, byHand(conflicts))(document);
    }, entries.length ? t('panels.joinedWithout', {name: judge.name, entries: entries.join(' · ')}) : t('panels.joined', {name: judge.name}));
    this.joining = '';
  }

  /** @param {string} id */
  #row(id) {
    const judge = this.#judge(id);
    const conflicts = this.conflicts.between(this.event.id, id);
    const open = byHand(conflicts);
    const chief = this.event.chief === id;
    return html`<tr>
      <td><b>${judge.name}</b> ${chief ? html`<span class="tag good">${t('panels.chief')}</span>` : nothing}<br /><small>${judge.organisation ?? ''}</small></td>
      <td>${conflictList(conflicts)}</td>
      <td>
        <div class="row tools">
          ${open.length ? html`<button @click=${() => this.#edit(excludeFrom(this.event.id, id, open), t('panels.saved'))}>${t('panels.exclude')}</button>` : nothing}
          ${chief ? nothing : html`<button @click=${() => this.#edit(makeChief(this.event.id, id), t('panels.saved'))}>${t('panels.makeChief')}</button>`}
          <button ?disabled=${!this.open} @click=${() => this.#edit(removeJudge(this.event.id, id), t('panels.left', {name: judge.name}))}>${t('panels.remove')}</button>
        </div>
      </td>
    </tr>`;
  }

  #joiner() {
    const {judges = []} = this.desk.document;
    const others = judges
      .filter((/** @type {any} */ one) => !(this.event.judges ?? []).includes(one.id))
      .map((/** @type {any} */ one) => ({one, conflicts: this.conflicts.between(this.event.id, one.id).length, load: this.conflicts.loadOf(one.id).entries}))
      .sort((/** @type {any} */ a, /** @type {any} */ b) => a.conflicts - b.conflicts || a.load - b.load);
    const id = `join-${this.event.id}`;
    return html`<div class="row">
      <label for=${id}>${t('panels.join')}</label>
      <select id=${id} ?disabled=${!this.open} .value=${this.joining} @change=${(/** @type {any} */ event) => (this.joining = event.target.value)}>
        <option value=""></option>
        ${others.map(
          (/** @type {any} */ {one, conflicts, load}) =>
            html`<option value=${one.id}>${one.name} · ${t('panels.loadOf', {load})}${conflicts ? ` · ${t('panels.conflicts', {number: conflicts})}` : ''}</option>`,
        )}
      </select>
      <button ?disabled=${!this.joining || !this.open} @click=${this.#join}>${t('panels.joinNow')}</button>
    </div>`;
  }

  render() {
    const {event} = this;
    const judges = event.judges ?? [];
    return html`<section class="card">
      <div class="row spread">
        <h2>${titleIn(event.title, language())}</h2>
        ${judges.length ? html`<a class="button" target="_blank" href=${printLink('codes', this.desk.competition, {event: event.id})}><kit-icon name="print"></kit-icon>${t('panels.codes')}</a>` : nothing}
      </div>
      ${this.open ? nothing : html`<p class="hint">${t('panels.closed')}</p>`}
      ${judges.length
        ? html`<div class="scroll" role="region" tabindex="0" aria-label=${titleIn(event.title, language())}><table>
            <thead><tr><th scope="col">${t('panels.name')}</th><th scope="col">${t('panels.conflictsHead')}</th><th></th></tr></thead>
            <tbody>${judges.map((/** @type {string} */ id) => this.#row(id))}</tbody>
          </table></div>`
        : html`<p class="hint">${t('panels.nobody')}</p>`}
      ${this.#joiner()}
    </section>`;
  }
}

customElements.define('panel-card', PanelCard);
