// <panel-relations>: relations that judges declared: they never get the sheet of those contestants' entries.

import {html, nothing} from 'lit';
import {t} from '/kit/i18n.js';
import {DeskElement} from '../parts/desk-element.js';
import {fieldStyles, selectField} from '../parts/fields.js';
import {done} from '../parts/toast.js';
import {relate, unrelate} from './panel-edit.js';

class PanelRelations extends DeskElement {
  static properties = {...DeskElement.properties, judge: {state: true}, contestant: {state: true}};
  static styles = [DeskElement.styles, fieldStyles].flat();

  constructor() {
    super();
    this.judge = '';
    this.contestant = '';
  }

  /** @param {(document: any) => void} change */
  #edit(change) {
    return this.attempt(async () => done(t('panels.saved'), await this.desk.edit(change)));
  }

  /** @param {SubmitEvent} submit */
  async #add(submit) {
    submit.preventDefault();
    await this.#edit(relate(this.judge, this.contestant));
    this.contestant = '';
  }

  /** @param {any} judge @param {string} id */
  #line(judge, id) {
    const who = this.desk.document.contestants.find((/** @type {any} */ one) => one.id === id);
    const name = who?.name ?? id;
    return html`<tr>
      <td><b>${judge.name}</b></td>
      <td>${name} <small>${who?.organisation ?? ''}</small></td>
      <td>
        <button class="quiet" aria-label=${t('panels.unrelate', {judge: judge.name, contestant: name})} @click=${() => this.#edit(unrelate(judge.id, id))}>
          <kit-icon name="trash"></kit-icon>
        </button>
      </td>
    </tr>`;
  }

  render() {
    const {judges = [], contestants = []} = this.desk.document;
    const declared = judges.flatMap((/** @type {any} */ judge) => (judge.related ?? []).map((/** @type {string} */ id) => this.#line(judge, id)));
    const person = (/** @type {any} */ one) => ({value: one.id, label: [one.name, one.organisation].filter(Boolean).join(' · ')});
    return html`<form class="card" @submit=${this.#add}>
      <h2>${t('panels.relations')}</h2>
      <p class="hint">${t('panels.relationsHint')}</p>
      ${declared.length ? html`<div class="scroll"><table><tbody>${declared}</tbody></table></div>` : nothing}
      <div class="columns">
        ${selectField({label: t('panels.relationOf'), path: 'relation-judge', value: this.judge, options: [{value: '', label: '—'}, ...judges.map(person)], change: (judge) => (this.judge = judge)})}
        ${selectField({
          label: t('panels.relationTo'),
          path: 'relation-contestant',
          value: this.contestant,
          options: [{value: '', label: '—'}, ...contestants.map(person)],
          change: (contestant) => (this.contestant = contestant),
        })}
      </div>
      <div class="row end"><button ?disabled=${!this.judge || !this.contestant}>${t('panels.relate')}</button></div>
    </form>`;
  }
}

customElements.define('panel-relations', PanelRelations);
