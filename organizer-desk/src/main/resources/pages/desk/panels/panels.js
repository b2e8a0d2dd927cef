// The area `panels`: who judges what, with conflicts and loads; codes to sign in with.

import {html, nothing} from 'lit';
import {language, t, titleIn, wholeNumber} from '/kit/i18n.js';
import {DeskElement} from '../parts/desk-element.js';
import '../parts/empty.js';
import {fieldStyles, selectField, textField} from '../parts/fields.js';
import '../parts/page-head.js';
import {done} from '../parts/toast.js';
import {api} from '../shell/api.js';
import {Conflicts, NO_CONFLICTS} from './conflicts.js';
import '../parts/code-sheet.js';
import {newJudge} from './panel-edit.js';
import './panel-card.js';
import './proposal.js';
import './relations.js';
import './replacement.js';

const PREPARING = ['draft', 'open'];

class DeskPanels extends DeskElement {
  static properties = {...DeskElement.properties, person: {state: true}, codes: {state: true}, conflicts: {state: true}};
  static styles = [DeskElement.styles, fieldStyles].flat();

  /** The document that the conflicts are of. */
  #known = '';

  constructor() {
    super();
    this.person = {name: '', organisation: '', delegation: ''};
    /** @type {any[]} */
    this.codes = [];
    this.conflicts = NO_CONFLICTS;
  }

  /** @param {import('lit').PropertyValues} changes */
  willUpdate(changes) {
    super.willUpdate(changes);
    if (this.#known === this.desk.tag) return;
    this.#known = this.desk.tag;
    this.attempt(async () => {
      this.conflicts = await Conflicts.of(this.desk);
    });
  }

  /** @param {import('lit').PropertyValues} changes */
  updated(changes) {
    if (changes.has('codes')) this.renderRoot.querySelector('code-sheet')?.scrollIntoView({block: 'center'});
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
            <thead><tr><th scope="col">${t('panels.name')}</th><th scope="col">${t('panels.organisation')}</th><th scope="col">${t('panels.delegation')}</th><th scope="col" class="number">${t('panels.loadPanels')}</th><th scope="col" class="number">${t('panels.load')}</th><th></th></tr></thead>
            <tbody>
              ${judges.map(
                (/** @type {any} */ one) => html`<tr>
                  <td><b>${one.name}</b> <small>${one.id}</small></td>
                  <td>${one.organisation ?? ''}</td>
                  <td>${one.delegation ? title(one.delegation) : ''}</td>
                  <td class="number">${wholeNumber(this.conflicts.loadOf(one.id).panels)}</td>
                  <td class="number">${wholeNumber(this.conflicts.loadOf(one.id).entries)}</td>
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
        <div class="row end"><button>${t('panels.add')}</button></div>
      </form>
    </section>`;
  }

  render() {
    const {events = [], judges = [], contestants = []} = this.desk.document;
    const open = events.filter((/** @type {any} */ event) => this.#isOpen(event)).map((/** @type {any} */ event) => event.id);
    return html`<desk-head heading=${t('panels.heading')} hint=${t('panels.hint')}></desk-head>
      <div class="stack">
        ${this.codes.length ? html`<code-sheet .codes=${this.codes} .title=${titleIn(this.desk.summary?.title ?? '', language())} @closed=${() => (this.codes = [])}></code-sheet>` : nothing}
        ${this.#judges()}
        ${judges.length && events.length ? html`<panel-proposal .desk=${this.desk} .events=${open}></panel-proposal>` : nothing}
        ${events.map(
          (/** @type {any} */ event) =>
            html`<panel-card .desk=${this.desk} .event=${event} .conflicts=${this.conflicts} .open=${this.#isOpen(event)}></panel-card>`,
        )}
        ${judges.length && contestants.length ? html`<panel-relations .desk=${this.desk}></panel-relations>` : nothing}
        ${judges.length ? html`<panel-replacement .desk=${this.desk} @seated=${(/** @type {CustomEvent} */ seated) => (this.codes = [seated.detail])}></panel-replacement>` : nothing}
      </div>`;
  }
}

customElements.define('desk-panels', DeskPanels);

/** @type {import('../shell/view.js').View} */
export const view = (desk, route) => html`<desk-panels .desk=${desk} .route=${route}></desk-panels>`;
