// <desk-workbook>: what a WorldSkills CIS workbook holds, before it is taken over: the sheet, notes, or every problem with
// its cell. Tells `take` (detail: the scheme) and `leave`.

import {html, nothing} from 'lit';
import {t} from '/kit/i18n.js';
import {aspectsOf} from '/judge/core/scheme.js';
import {DeskElement} from '../../parts/desk-element.js';
import {Refused, request} from '../../shell/api.js';
import './preview.js';

/** @typedef {{scheme: any, notes: string[]}} Reading */

export class DeskWorkbook extends DeskElement {
  static properties = {...DeskElement.properties, file: {attribute: false}, event: {attribute: false}, reading: {state: true}, problems: {state: true}};

  constructor() {
    super();
    /** @type {File | null} */
    this.file = null;
    /** @type {any} */
    this.event = null;
    /** @type {Reading | null} */
    this.reading = null;
    /** @type {import('../../shell/api.js').ProblemItem[]} */
    this.problems = [];
  }

  /** @param {import('lit').PropertyValues} changes */
  willUpdate(changes) {
    super.willUpdate(changes);
    if (!changes.has('file')) return;
    Object.assign(this, {reading: null, problems: []});
    const {file} = this;
    if (file) this.attempt(() => this.#read(file));
  }

  /** @param {File} file */
  async #read(file) {
    try {
      const {body} = await request('POST', '/api/schemes/cis', file, {type: file.type || 'application/octet-stream'});
      if (file === this.file) this.reading = body;
    } catch (refused) {
      if (!(refused instanceof Refused) || !refused.problems.length) throw refused;
      this.problems = refused.problems;
    }
  }

  /** @param {string} name @param {unknown} [detail] */
  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, {detail}));
  }

  #actions() {
    const {reading, problems} = this;
    return html`<div class="row end">
      <button @click=${() => this.#tell('leave')}>${t(problems.length ? 'desk.toast.close' : 'kit.cancel')}</button>
      ${reading ? html`<button class="primary" @click=${() => this.#tell('take', reading.scheme)}>${t('scheme.workbookTake')}</button>` : nothing}
    </div>`;
  }

  #held() {
    const {reading} = this;
    if (!reading) return this.problems.length ? nothing : html`<p>${t('desk.loading')}</p>`;
    const {scheme, notes} = reading;
    return html`<p>${t('scheme.workbookHolds', {criteria: scheme.parts.length, aspects: aspectsOf(scheme).length, most: scheme.max})}</p>
      ${notes.length ? html`<p class="hint">${t('scheme.workbookNotes')}</p><ul>${notes.map((note) => html`<li>${note}</li>`)}</ul>` : nothing}
      ${this.#actions()}
      <details open>
        <summary>${t('scheme.pane.sheet')}</summary>
        <desk-sheet-preview .desk=${this.desk} .event=${{...this.event, scheme}}></desk-sheet-preview>
      </details>`;
  }

  render() {
    if (!this.file) return nothing;
    const {reading, problems} = this;
    return html`<section class="card" aria-label=${t('scheme.workbook')}>
      <h2>${this.file.name}</h2>
      <div role="status" class="stack">
        ${problems.length
          ? html`<p><span class="tag bad"><kit-icon name="alert"></kit-icon>${t('scheme.workbookRefused')}</span></p>
              <ul>${problems.map((each) => html`<li>${each.path ? html`<code>${each.path}</code> ` : nothing}${each.detail}</li>`)}</ul>`
          : nothing}
        ${this.#held()}
      </div>
      ${reading ? nothing : this.#actions()}
    </section>`;
  }
}

customElements.define('desk-workbook', DeskWorkbook);
