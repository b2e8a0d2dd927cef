// <judge-row>: one aspect: what is asked, the control that fits it, and the truth about the mark. Fires `give` (detail:
// the value), `edit`, `note`, `photo` (detail: the picture), `view` (detail: the photo) and `trouble`.
import {LitElement, html, nothing} from 'lit';
import {language, t, titleIn} from '/kit/i18n.js';
import {LocaleController} from '/kit/locale-controller.js';
import {controlStyles} from '/kit/parts/controls.js';
import '/kit/parts/icon.js';
import {kindOf} from '../core/aspect-kind.js';
import {chipStyles} from '../parts/chip-styles.js';
import {truthChip} from '../parts/state-chip.js';
import '../parts/tolerance-picture.js';
import {choiceControl} from './choice-control.js';
import {numberControl} from './number-control.js';
import {cameraButton, photoStrip, photoStyles} from './photo-strip.js';
import {rowStyles} from './row-styles.js';
import {yesNoControl} from './yes-no-control.js';

const BUTTONS = new Set(['yes-no', 'judgement']);

/** @param {unknown} title */
const asked = (title) =>
  title ? html`<p class="asked">${titleIn(/** @type {any} */ (title), language())}</p>` : nothing;

export class MarkRow extends LitElement {
  static properties = {
    aspect: {attribute: false},
    truth: {attribute: false},
    shut: {type: Boolean, reflect: true},
    editing: {type: Boolean, reflect: true},
    disputed: {type: Boolean, reflect: true},
    practice: {type: Boolean},
    note: {attribute: false},
    photos: {attribute: false},
  };

  static styles = [controlStyles, chipStyles, rowStyles, photoStyles];

  constructor() {
    super();
    /** @type {import('../core/scheme.js').Node} */
    this.aspect = /** @type {any} */ (null);
    /** @type {import('../core/mark-truth.js').Truth} */
    this.truth = {state: 'none', value: null, saved: null, item: null};
    /** No mark may be given now. */
    this.shut = false;
    this.editing = false;
    this.disputed = false;
    this.practice = false;
    /** @type {string} */
    this.note = '';
    /** @type {import('../model/photos.js').ShownPhoto[]} */
    this.photos = [];
    new LocaleController(this);
  }

  /** @param {string} type @param {unknown} [detail] */
  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, {detail, bubbles: true}));
  }

  render() {
    const kind = kindOf(this.aspect);
    const {requirement, hint, marks} = this.aspect;
    return html`<article class=${kind} aria-labelledby="title">
      <div class="head">
        <h3 id="title">${titleIn(/** @type {any} */ (this.aspect.title), language()) || this.aspect.id}</h3>
        ${this.shut || this.practice ? nothing : cameraButton(this.photos, (picture) => this.#tell('photo', picture))}
        <button
          type="button"
          class="quiet note ${this.note ? 'written' : ''}"
          @click=${() => this.#tell('note')}
          aria-label=${this.note ? t('judge.note.change') : t('judge.note.add')}
        >
          <kit-icon name="note"></kit-icon>
        </button>
      </div>
      ${asked(requirement)} ${asked(hint)}
      ${marks === 'once' ? html`<p class="asked once"><kit-icon name="people"></kit-icon>${t('judge.once')}</p>` : nothing}
      ${this.disputed ? html`<p class="dispute"><kit-icon name="people"></kit-icon> ${t('judge.disputed')}</p>` : nothing}
      <div class="line ${BUTTONS.has(kind) ? 'buttons' : ''}">
        ${this.#control(kind)} ${this.#truth(kind)}
      </div>
      ${kind === 'measure' && this.truth.value !== null ? html`<judge-tolerance .aspect=${this.aspect} .value=${this.truth.value}></judge-tolerance>` : nothing}
      ${this.note ? html`<p class="asked written">${this.note}</p>` : nothing}
      ${photoStrip(this.photos, (photo) => this.#tell('view', photo))}
    </article>`;
  }

  /** @param {import('../core/aspect-kind.js').Kind} kind */
  #control(kind) {
    const give = (/** @type {string} */ value) => this.#tell('give', value);
    if (kind === 'yes-no') return yesNoControl(this.truth, this.shut, give);
    if (kind === 'judgement') return choiceControl(this.aspect, this.truth, this.shut, give);
    return numberControl(this.aspect, kind, this.truth, this.shut, {give, edit: () => this.#tell('edit')});
  }

  /** A dashed field says "not marked" already. @param {import('../core/aspect-kind.js').Kind} kind */
  #truth(kind) {
    if (this.truth.state === 'none' && !BUTTONS.has(kind)) return nothing;
    return html`<p class="truth">${truthChip(this.truth)} ${this.#trouble()}</p>`;
  }

  #trouble() {
    if (this.truth.state !== 'refused' && this.truth.state !== 'conflict') return nothing;
    return html`<button type="button" class="trouble" @click=${() => this.#tell('trouble')}>
      ${t('judge.look')}
    </button>`;
  }
}

customElements.define('judge-row', MarkRow);
