// <panel-replacement>: another person takes a judge's seat while the contest runs. Tells `seated` (detail: {name, code, qr}).

import {html} from 'lit';
import {t, titleIn, language} from '/kit/i18n.js';
import {ask} from '/kit/parts/dialog.js';
import {DeskElement} from '../parts/desk-element.js';
import {fieldStyles, selectField, textField} from '../parts/fields.js';
import {done} from '../parts/toast.js';
import {Refused, api} from '../shell/api.js';
import {replacePerson} from './panel-edit.js';

const NOBODY = Object.freeze({judge: '', name: '', organisation: '', delegation: ''});

class PanelReplacement extends DeskElement {
  static properties = {...DeskElement.properties, seat: {state: true}};
  static styles = [DeskElement.styles, fieldStyles].flat();

  constructor() {
    super();
    /** @type {{judge: string, name: string, organisation: string, delegation: string}} */
    this.seat = NOBODY;
  }

  /** @param {SubmitEvent} submit */
  async #replace(submit) {
    submit.preventDefault();
    const {judge, ...person} = this.seat;
    if (!(await ask({heading: t('panels.replaceNow', {name: person.name}), body: t('panels.replaceHint'), confirm: t('panels.replace')}))) return;
    await this.attempt(async () => {
      await this.#seat(judge, person);
      const tablets = this.desk.path('/judges/', encodeURIComponent(judge), '/tablets');
      for (const tablet of await api.get(tablets)) await api.remove(`${tablets}/${tablet.id}`);
      const code = await api.post(this.desk.path('/judges/', encodeURIComponent(judge), '/codes'));
      this.dispatchEvent(new CustomEvent('seated', {detail: {name: person.name, ...code}}));
      this.seat = NOBODY;
      done(t('panels.replaced', {name: person.name}));
    });
  }

  /** @param {string} judge @param {{name: string, organisation: string, delegation: string}} person */
  async #seat(judge, person) {
    try {
      await this.desk.edit(replacePerson(judge, person));
    } catch (refused) {
      if (refused instanceof Refused && refused.rule === 'has-marks') throw new Error(t('panels.replaceConflict', {name: person.name}));
      throw refused;
    }
  }

  render() {
    const {seat} = this;
    const {judges = [], delegations = []} = this.desk.document;
    const set = (/** @type {object} */ change) => (this.seat = {...seat, ...change});
    return html`<form class="card" @submit=${this.#replace}>
      <h2>${t('panels.replacement')}</h2>
      <p class="hint">${t('panels.replacementHint')}</p>
      <div class="columns">
        ${selectField({
          label: t('panels.seat'),
          path: 'seat',
          value: seat.judge,
          options: [{value: '', label: '—'}, ...judges.map((/** @type {any} */ one) => ({value: one.id, label: `${one.name} (${one.id})`}))],
          change: (judge) => set({judge}),
        })}
        ${textField({label: t('panels.newName'), path: 'seat-name', required: true, value: seat.name, change: (name) => set({name})})}
        ${textField({label: t('panels.organisation'), path: 'seat-organisation', value: seat.organisation, change: (organisation) => set({organisation})})}
        ${selectField({
          label: t('panels.delegation'),
          path: 'seat-delegation',
          value: seat.delegation,
          options: [{value: '', label: '—'}, ...delegations.map((/** @type {any} */ one) => ({value: one.id, label: titleIn(one.title, language())}))],
          change: (delegation) => set({delegation}),
        })}
      </div>
      <div class="row end"><button ?disabled=${!seat.judge}>${t('panels.replace')}</button></div>
    </form>`;
  }
}

customElements.define('panel-replacement', PanelReplacement);
