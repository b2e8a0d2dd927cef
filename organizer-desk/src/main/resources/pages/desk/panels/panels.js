// The area `panels`: who judges what, with conflicts and loads; codes to sign in with.

import {html, nothing} from 'lit';
import {language, t, titleIn, wholeNumber} from '/kit/i18n.js';
import {ask} from '/kit/parts/dialog.js';
import {DeskElement} from '../parts/desk-element.js';
import '../parts/empty.js';
import {fieldStyles, selectField, textField} from '../parts/fields.js';
import '../parts/page-head.js';
import {done} from '../parts/toast.js';
import {api} from '../shell/api.js';
import {loadOf} from './conflicts.js';
import './code-sheet.js';
import {newJudge, replacePerson, setPanels} from './panel-edit.js';
import './panel-card.js';
import {propose} from './proposal.js';

const PREPARING = ['draft', 'open'];

class DeskPanels extends DeskElement {
  static properties = {...DeskElement.properties, person: {state: true}, size: {state: true}, seat: {state: true}, codes: {state: true}};
  static styles = [DeskElement.styles, fieldStyles].flat();

  constructor() {
    super();
    this.person = {name: '', organisation: '', delegation: ''};
    this.size = '5';
    this.seat = {judge: '', name: '', organisation: ''};
    /** @type {any[]} */
    this.codes = [];
  }

  /** @param {(document: any) => void} change @param {string} said */
  #edit(change, said) {
    return this.attempt(async () => {
      const undo = await this.desk.edit(change);
      done(said, undo);
    });
  }

  /** @param {any} event */
  #isOpen(event) {
    const state = this.desk.summary?.events.find((one) => one.id === event.id)?.state ?? 'draft';
    return PREPARING.includes(state);
  }

  /** @param {Event} event */
  async #add(event) {
    event.preventDefault();
    await this.#edit(newJudge(this.person), t('panels.added', {name: this.person.name}));
    this.person = {name: '', organisation: '', delegation: ''};
  }

  /** @param {Event} event */
  async #propose(event) {
    event.preventDefault();
    const panels = propose(this.desk.document, Number(this.size), (one) => this.#isOpen(one));
    const names = new Map(this.desk.document.judges.map((/** @type {any} */ one) => [one.id, one.name]));
    const words = [...panels].map(([id, judges]) => `${this.#title(id)}: ${judges.map((judge) => names.get(judge)).join(' · ')}`).join('\n');
    if (await ask({heading: t('panels.proposal'), body: words, confirm: t('panels.accept')})) await this.#edit(setPanels(panels), t('panels.accepted'));
  }

  /** @param {string} id */
  #title(id) {
    return titleIn(this.desk.document.events.find((/** @type {any} */ one) => one.id === id).title, language());
  }

  /** @param {Event} event */
  async #replace(event) {
    event.preventDefault();
    const {judge, name, organisation} = this.seat;
    if (!(await ask({heading: t('panels.replaceNow', {name}), body: t('panels.replaceHint'), confirm: t('panels.replace')}))) return;
    await this.attempt(async () => {
      await this.desk.edit(replacePerson(judge, {name, organisation}));
      const path = this.desk.path('/judges/', judge, '/tablets');
      for (const tablet of await api.get(path)) await api.remove(`${path}/${tablet.id}`);
      this.codes = [{name, ...(await api.post(this.desk.path('/judges/', judge, '/codes')))}];
      this.seat = {judge: '', name: '', organisation: ''};
      done(t('panels.replaced', {name}));
    });
  }

  /** @param {string[]} judges */
  #codesFor(judges) {
    return this.attempt(async () => {
      const made = [];
      for (const id of judges) {
        const {name} = this.desk.document.judges.find((/** @type {any} */ one) => one.id === id);
        made.push({name, ...(await api.post(this.desk.path('/judges/', id, '/codes')))});
      }
      this.codes = made;
    });
  }

  #judges() {
    const {judges = [], delegations = []} = this.desk.document;
    const title = (/** @type {string} */ id) => titleIn(delegations.find((/** @type {any} */ one) => one.id === id)?.title ?? '', language());
    return html`<section class="card">
      <h2>${t('panels.judges')}</h2>
      ${judges.length
        ? html`<div class="scroll"><table>
            <thead><tr><th scope="col">${t('panels.name')}</th><th scope="col">${t('panels.organisation')}</th><th scope="col">${t('panels.delegation')}</th><th scope="col">${t('panels.load')}</th><th></th></tr></thead>
            <tbody>
              ${judges.map(
                (/** @type {any} */ one) => html`<tr>
                  <td><b>${one.name}</b> <small>${one.id}</small></td>
                  <td>${one.organisation ?? ''}</td>
                  <td>${one.delegation ? title(one.delegation) : ''}</td>
                  <td>${wholeNumber(loadOf(this.desk.document, one.id))}</td>
                  <td><button @click=${() => this.#codesFor([one.id])}>${t('panels.code')}</button></td>
                </tr>`,
              )}
            </tbody>
          </table></div>`
        : html`<desk-empty icon="people" heading=${t('panels.empty')} text=${t('panels.emptyHint')}></desk-empty>`}
      <form class="columns" @submit=${this.#add}>
        ${textField({label: t('panels.name'), path: 'judge-name', required: true, value: this.person.name, change: (name) => (this.person = {...this.person, name})})}
        ${textField({label: t('panels.organisation'), path: 'judge-organisation', value: this.person.organisation, change: (organisation) => (this.person = {...this.person, organisation})})}
        ${selectField({
          label: t('panels.delegation'),
          path: 'judge-delegation',
          value: this.person.delegation,
          options: [{value: '', label: '—'}, ...delegations.map((/** @type {any} */ one) => ({value: one.id, label: title(one.id)}))],
          change: (delegation) => (this.person = {...this.person, delegation}),
        })}
        <button>${t('panels.add')}</button>
      </form>
    </section>`;
  }

  #replacing() {
    const {seat} = this;
    const set = (/** @type {object} */ change) => (this.seat = {...seat, ...change});
    return html`<form class="card" @submit=${this.#replace}>
      <h2>${t('panels.replacement')}</h2>
      <p class="hint">${t('panels.replacementHint')}</p>
      <div class="columns">
        ${selectField({
          label: t('panels.seat'),
          path: 'seat',
          value: seat.judge,
          options: [{value: '', label: '—'}, ...(this.desk.document.judges ?? []).map((/** @type {any} */ one) => ({value: one.id, label: `${one.name} (${one.id})`}))],
          change: (judge) => set({judge}),
        })}
        ${textField({label: t('panels.newName'), path: 'seat-name', required: true, value: seat.name, change: (name) => set({name})})}
        ${textField({label: t('panels.organisation'), path: 'seat-organisation', value: seat.organisation, change: (organisation) => set({organisation})})}
        <button ?disabled=${!seat.judge}>${t('panels.replace')}</button>
      </div>
    </form>`;
  }

  render() {
    const {events = [], judges = []} = this.desk.document;
    return html`<desk-head heading=${t('panels.heading')} hint=${t('panels.hint')}></desk-head>
      <div class="stack">
        ${this.codes.length ? html`<code-sheet .codes=${this.codes} .title=${titleIn(this.desk.summary?.title ?? '', language())} @closed=${() => (this.codes = [])}></code-sheet>` : nothing}
        ${this.#judges()}
        ${judges.length && events.length
          ? html`<form class="card" @submit=${this.#propose}>
              <h2>${t('panels.propose')}</h2>
              <p class="hint">${t('panels.proposeHint')}</p>
              <div class="row">
                ${textField({label: t('panels.size'), path: 'size', type: 'number', value: this.size, change: (size) => (this.size = size)})}
                <button>${t('panels.proposeNow')}</button>
              </div>
            </form>`
          : nothing}
        ${events.map(
          (/** @type {any} */ event) =>
            html`<panel-card .desk=${this.desk} .event=${event} .open=${this.#isOpen(event)} @codes=${(/** @type {CustomEvent} */ wanted) => this.#codesFor(wanted.detail)}></panel-card>`,
        )}
        ${judges.length ? this.#replacing() : nothing}
      </div>`;
  }
}

customElements.define('desk-panels', DeskPanels);

/** @type {import('../shell/view.js').View} */
export const view = (desk, route) => html`<desk-panels .desk=${desk} .route=${route}></desk-panels>`;
