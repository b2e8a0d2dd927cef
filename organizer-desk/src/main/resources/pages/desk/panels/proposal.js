// <panel-proposal>: panels that the server proposes, shown before anything changes, with what could not be helped.

import {html, nothing} from 'lit';
import {language, t, titleIn} from '/kit/i18n.js';
import {DeskElement} from '../parts/desk-element.js';
import {fieldStyles, textField} from '../parts/fields.js';
import {done} from '../parts/toast.js';
import {api} from '../shell/api.js';
import {conflictList} from './conflict-list.js';
import {setPanels} from './panel-edit.js';

/** @typedef {{event: string, judges: string[], conflicts: import('./conflicts.js').Conflict[]}} Panel */

class PanelProposal extends DeskElement {
  static properties = {...DeskElement.properties, events: {attribute: false}, size: {state: true}, panels: {state: true}};
  static styles = [DeskElement.styles, fieldStyles].flat();

  constructor() {
    super();
    /** The events whose panels may still be changed. @type {string[]} */
    this.events = [];
    this.size = '5';
    /** @type {Panel[] | null} */
    this.panels = null;
  }

  /** @param {SubmitEvent} submit */
  #propose(submit) {
    submit.preventDefault();
    return this.attempt(async () => {
      const {panels} = await api.post(this.desk.path('/panels/propose'), {size: Number(this.size), events: this.events});
      this.panels = panels;
    });
  }

  #accept() {
    const {panels} = this;
    if (!panels) return undefined;
    return this.attempt(async () => {
      const undo = await this.desk.edit(setPanels(panels));
      this.panels = null;
      done(t('panels.accepted'), undo);
    });
  }

  /** @param {Panel} panel */
  #row({event, judges, conflicts}) {
    const {document} = this.desk;
    const names = new Map(document.judges.map((/** @type {any} */ one) => [one.id, one.name]));
    const title = titleIn(document.events.find((/** @type {any} */ one) => one.id === event)?.title ?? event, language());
    const left = conflicts.map((one) => ({...one, off: true, name: `${one.name} (${names.get(one.judge)})`}));
    return html`<tr>
      <th scope="row">${title}</th>
      <td>${judges.map((judge) => names.get(judge)).join(' · ')}</td>
      <td>${left.length ? conflictList(left) : t('panels.noConflict')}</td>
    </tr>`;
  }

  /** How many panels each judge is on, the fewest and the most. @param {Panel[]} panels */
  #spread(panels) {
    const {judges, events} = this.desk.document;
    const proposed = new Map(panels.map((panel) => [panel.event, panel.judges]));
    const all = events.map((/** @type {any} */ event) => proposed.get(event.id) ?? event.judges);
    const counts = judges.map((/** @type {any} */ judge) => all.filter((/** @type {string[]} */ panel) => panel.includes(judge.id)).length);
    return t('panels.spread', {least: Math.min(...counts), most: Math.max(...counts)});
  }

  #shown() {
    const {panels} = this;
    if (!panels) return nothing;
    return html`<div role="status" class="stack">
      <div class="scroll" role="region" tabindex="0" aria-label=${t('panels.proposal')}>
        <table>
          <thead><tr><th scope="col">${t('panels.event')}</th><th scope="col">${t('panels.judges')}</th><th scope="col">${t('panels.conflictsHead')}</th></tr></thead>
          <tbody>${panels.map((panel) => this.#row(panel))}</tbody>
        </table>
      </div>
      <p class="hint">${this.#spread(panels)}</p>
      <div class="row end">
        <button type="button" @click=${() => (this.panels = null)}>${t('kit.cancel')}</button>
        <button type="button" class="primary" @click=${this.#accept}>${t('panels.accept')}</button>
      </div>
    </div>`;
  }

  render() {
    return html`<form class="card" @submit=${this.#propose}>
      <h2>${t('panels.propose')}</h2>
      <p class="hint">${t('panels.proposeHint')}</p>
      <div class="row">
        ${textField({label: t('panels.size'), path: 'size', type: 'number', value: this.size, change: (size) => (this.size = size)})}
        <button ?disabled=${!this.events.length}>${t('panels.proposeNow')}</button>
      </div>
      ${this.events.length ? this.#shown() : html`<p class="hint">${t('panels.allClosed')}</p>`}
    </form>`;
  }
}

customElements.define('panel-proposal', PanelProposal);
