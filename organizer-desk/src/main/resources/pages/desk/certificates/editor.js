// <certificate-editor>: what stands where on a certificate. Fields are dragged, or moved with the arrow keys; beside the sheet are their words.

import {html, nothing} from 'lit';
import {language, loadMessages, t, titleIn} from '/kit/i18n.js';
import {ask} from '/kit/parts/dialog.js';
import '/kit/parts/icon.js';
import {DeskElement} from '../parts/desk-element.js';
import '../parts/file-drop.js';
import {checkField} from '../parts/fields.js';
import '../parts/page-head.js';
import {done} from '../parts/toast.js';
import {printLink} from '../print/sheets.js';
import {api, request} from '../shell/api.js';
import {filled, newField, usualDesign, valuesOf} from './design.js';
import {editorStyles} from './editor-styles.js';
import './field-form.js';
import {Moving} from './moving.js';
import {backgroundPicture, fieldContent, fieldStyle} from './paper.js';

const BACKGROUND = 'certificate';

export class CertificateEditor extends DeskElement {
  static properties = {...DeskElement.properties, design: {state: true}, chosen: {state: true}, version: {state: true}};
  static styles = editorStyles;

  constructor() {
    super();
    /** @type {import('./design.js').Design | null} */
    this.design = null;
    this.revision = 0;
    this.chosen = -1;
    /** Counts the pictures that were sent, so that the browser shows the newest. */
    this.version = 0;
    this.kept = '';
    this.moving = new Moving(this);
  }

  firstUpdated() {
    this.attempt(async () => {
      await loadMessages('/desk/certificates/');
      await this.#read();
    });
  }

  async #read() {
    const {revision, design} = await api.get(this.desk.path('/certificate'));
    Object.assign(this, {revision, design: design ?? usualDesign(), chosen: -1});
    this.kept = JSON.stringify(this.design);
  }

  get changed() {
    return this.kept !== JSON.stringify(this.design);
  }

  /** @param {Partial<import('./design.js').Design>} changes */
  change(changes) {
    if (this.design) this.design = {...this.design, ...changes};
  }

  /** @param {number} at @param {Partial<import('./design.js').Field>} changes */
  changeField(at, changes) {
    if (this.design) this.change({fields: this.design.fields.map((field, each) => (each === at ? {...field, ...changes} : field))});
  }

  #save() {
    return this.attempt(async () => {
      const {revision} = await api.put(this.desk.path('/certificate'), {revision: this.revision, design: this.design});
      this.revision = revision;
      this.kept = JSON.stringify(this.design);
      done(t('certificates.saved'));
    });
  }

  async #anew() {
    if (await ask({heading: t('certificates.anewAsk'), confirm: t('certificates.anew'), danger: true})) {
      Object.assign(this, {design: usualDesign(), chosen: -1});
    }
  }

  /** @param {CustomEvent} event */
  #picture(event) {
    const [file] = event.detail;
    return this.attempt(async () => {
      await request('PUT', this.desk.path('/pictures/', BACKGROUND), file, {type: file.type || 'application/octet-stream'});
      this.version++;
      this.change({background: BACKGROUND});
    });
  }

  /** @param {'text' | 'qr'} kind */
  #add(kind) {
    if (!this.design) return;
    const field = kind === 'qr' ? {...newField(), kind, text: '', width: 30} : newField();
    this.change({fields: [...this.design.fields, field]});
    this.chosen = this.design.fields.length - 1;
  }

  #remove() {
    this.change({fields: this.design?.fields.filter((_, at) => at !== this.chosen) ?? []});
    this.chosen = -1;
  }

  /** What the sheet shows until there are winners: the first entry of the first event. */
  get #sample() {
    const document = this.desk.document;
    const event = document?.events[0];
    if (!event) return {};
    const entry = event.entries[0] ?? {id: 'A01', contestants: []};
    const person = document.contestants?.find((/** @type {any} */ each) => each.id === entry.contestants?.[0]) ?? {name: t('certificates.someone')};
    const delegation = document.delegations?.find((/** @type {any} */ each) => each.id === person.delegation);
    const row = {entry: entry.id, rank: 1, total: '96.50', award: event.awards?.[0]?.title ?? t('certificates.someAward')};
    return valuesOf({document, event, row, person, delegation: delegation ? titleIn(delegation.title, language()) : ''});
  }

  #sheet() {
    const {design} = this;
    if (!design) return nothing;
    const values = this.#sample;
    const background = design.background ? `${this.desk.path('/pictures/', encodeURIComponent(design.background))}?v=${this.version}` : null;
    return html`<div class="frame"><section class="certificate ${design.landscape ? 'landscape' : ''}" @click=${() => (this.chosen = -1)}>
      ${backgroundPicture(background)}
      ${design.fields.map((field, at) => {
        const words = filled(field.text, values);
        return html`<div
          class="field"
          tabindex="0"
          role="button"
          aria-pressed=${at === this.chosen ? 'true' : 'false'}
          aria-label=${field.kind === 'qr' ? t('certificates.code') : words}
          style=${fieldStyle(field, words)}
          @click=${(/** @type {Event} */ event) => event.stopPropagation()}
          @focus=${() => (this.chosen = at)}
          @pointerdown=${(/** @type {PointerEvent} */ event) => this.moving.begin(event, at)}
          @keydown=${(/** @type {KeyboardEvent} */ event) => this.moving.key(event, at)}
          >${fieldContent(field, values, '/api/qr.svg?path=/verify-result/')}</div
        >`;
      })}
    </section></div>`;
  }

  #side() {
    const {design} = this;
    if (!design) return nothing;
    const field = design.fields[this.chosen];
    return html`<aside class="stack">
      <section class="card">
        <h2>${t('certificates.sheet')}</h2>
        ${checkField({label: t('certificates.landscape'), value: design.landscape, change: (landscape) => this.change({landscape})})}
        <desk-drop accept="image/png,image/jpeg,image/webp" label=${t('certificates.background')} hint=${t('certificates.backgroundHint')} @files=${this.#picture}></desk-drop>
        ${design.background ? html`<button @click=${() => this.change({background: null})}>${t('certificates.noBackground')}</button>` : nothing}
        <div class="row">
          <button @click=${() => this.#add('text')}><kit-icon name="add"></kit-icon>${t('certificates.addText')}</button>
          <button @click=${() => this.#add('qr')}><kit-icon name="add"></kit-icon>${t('certificates.addCode')}</button>
        </div>
      </section>
      ${field
        ? html`<section class="card">
            <h2>${field.kind === 'qr' ? t('certificates.code') : t('certificates.text')}</h2>
            <certificate-field .field=${field} @change=${(/** @type {CustomEvent} */ event) => this.changeField(this.chosen, event.detail)}></certificate-field>
            <button class="danger" @click=${this.#remove}><kit-icon name="trash"></kit-icon>${t('certificates.remove')}</button>
          </section>`
        : html`<p class="hint">${t('certificates.choose')}</p>`}
    </aside>`;
  }

  render() {
    if (!this.design) return nothing;
    return html`<desk-head heading=${t('certificates.heading')} hint=${t('certificates.hint')}>
        <a slot="actions" class="button" href=${this.desk.link('results')}>${t('certificates.back')}</a>
        <button slot="actions" @click=${this.#anew}>${t('certificates.anew')}</button>
        <a slot="actions" class="button" target="_blank" href=${printLink('certificates', this.desk.competition)}>${t('certificates.print')}</a>
        <button slot="actions" class="primary" ?disabled=${!this.changed} @click=${this.#save}>${t('certificates.save')}</button>
      </desk-head>
      <div class="editor">${this.#sheet()} ${this.#side()}</div>`;
  }
}

customElements.define('certificate-editor', CertificateEditor);
