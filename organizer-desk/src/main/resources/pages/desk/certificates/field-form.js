// <certificate-field>: the words of one field and how they look. Tells `change` with what was changed.

import {LitElement, css, html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {LocaleController} from '/kit/locale-controller.js';
import {t} from '/kit/i18n.js';
import {deskStyles} from '../parts/desk-styles.js';
import {areaField, checkField, fieldStyles, selectField} from '../parts/fields.js';
import {PLACEHOLDERS} from './design.js';

export class CertificateField extends LitElement {
  static properties = {field: {attribute: false}};
  static styles = [
    deskStyles,
    fieldStyles,
    css`
      .numbers {
        display: grid;
        gap: var(--space-3);
        grid-template-columns: repeat(auto-fit, minmax(6rem, 1fr));
      }
      .placeholders {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1);
      }
      .placeholders button {
        min-height: 2.25rem;
        padding: 0 var(--space-2);
        font-weight: 500;
      }
      input[type='color'] {
        padding: var(--space-1);
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('./design.js').Field} */
    this.field = /** @type {any} */ (null);
    new LocaleController(this);
  }

  /** @param {Partial<import('./design.js').Field>} detail */
  #tell(detail) {
    this.dispatchEvent(new CustomEvent('change', {detail}));
  }

  /** @param {'left' | 'top' | 'width' | 'size'} name @param {number} least @param {number} most */
  #number(name, least, most) {
    return html`<div>
      <label for=${name}>${t(`certificates.${name}`)}</label>
      <input
        id=${name}
        type="number"
        min=${least}
        max=${most}
        .value=${live(String(this.field[name]))}
        @change=${(/** @type {any} */ event) => this.#tell({[name]: Math.min(most, Math.max(least, Math.round(Number(event.target.value) || least)))})}
      />
    </div>`;
  }

  #words() {
    const {field} = this;
    return html`${areaField({label: t('certificates.words'), path: 'words', value: field.text, rows: 2, change: (text) => text && this.#tell({text})})}
      <div class="placeholders" role="group" aria-label=${t('certificates.insert')}>
        ${PLACEHOLDERS.map(
          (name) => html`<button type="button" @click=${() => this.#tell({text: `${field.text}{${name}}`})}>${t(`certificates.value.${name}`)}</button>`,
        )}
      </div>
      ${selectField({
        label: t('certificates.align'),
        path: 'align',
        value: field.align,
        options: ['start', 'center', 'end'].map((value) => ({value, label: t(`certificates.align.${value}`)})),
        change: (align) => this.#tell({align: /** @type {any} */ (align)}),
      })}
      ${checkField({label: t('certificates.bold'), value: field.bold, change: (bold) => this.#tell({bold})})}
      <div>
        <label for="colour">${t('certificates.colour')}</label>
        <input id="colour" type="color" .value=${field.colour} @input=${(/** @type {any} */ event) => this.#tell({colour: event.target.value})} />
      </div>`;
  }

  render() {
    if (!this.field) return nothing;
    const isText = this.field.kind === 'text';
    return html`<div class="stack">
      ${isText ? this.#words() : nothing}
      <div class="numbers">
        ${isText ? this.#number('size', 5, 200) : nothing} ${this.#number('left', 0, 297)} ${this.#number('top', 0, 297)} ${this.#number('width', 5, 297)}
      </div>
    </div>`;
  }
}

customElements.define('certificate-field', CertificateField);
