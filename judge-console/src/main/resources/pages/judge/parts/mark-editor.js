// <judge-editor>: gives one number: its value large, steps to both sides, a keypad, a picture of where it falls, and a
// button that repeats the entry and the value. Fires `give` (detail: the value), `withdraw` and `close`.
import {LitElement, html, nothing} from 'lit';
import {language, t, titleIn} from '/kit/i18n.js';
import {LocaleController} from '/kit/locale-controller.js';
import {controlStyles} from '/kit/parts/controls.js';
import '/kit/parts/icon.js';
import '/kit/form/keypad.js';
import {bounds, brokenRule, decimals, stepped} from '/kit/form/scale.js';
import {compare, decimalOf} from '/kit/form/decimal.js';
import {timeInUnit, timeUnit} from '/kit/form/time-entry.js';
import {padKey, typed} from '/kit/form/typing.js';
import {kindOf} from '../core/aspect-kind.js';
import {meaningOf, unitOf} from '../rows/number-control.js';
import {editorStyles} from './editor-styles.js';
import './tolerance-picture.js';

export class MarkEditor extends LitElement {
  static properties = {
    aspect: {attribute: false},
    entry: {},
    value: {attribute: false},
    text: {state: true},
    fresh: {state: true},
  };

  static styles = [controlStyles, editorStyles];

  #keyboard = (/** @type {KeyboardEvent} */ event) => this.#typedKey(event);

  constructor() {
    super();
    /** @type {import('../core/scheme.js').Node} */
    this.aspect = /** @type {any} */ (null);
    this.entry = '';
    /** @type {string|null} the mark that stands */
    this.value = null;
    this.text = '';
    this.fresh = true;
    new LocaleController(this);
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener('keydown', this.#keyboard);
  }

  /** Keys and screen readers find the editor where they are, not the row that it was opened from. */
  firstUpdated() {
    /** @type {HTMLElement} */ (this.renderRoot.querySelector('.editor')).focus({preventScroll: true});
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#keyboard);
  }

  /** @param {import('lit').PropertyValues} changes */
  willUpdate(changes) {
    if (!changes.has('aspect') && !changes.has('entry')) return;
    this.text = this.value ?? '';
    this.fresh = true;
  }

  /** What would be given, or null when the text is none. */
  get #given() {
    const unit = timeUnit(this.aspect.unit);
    return unit ? timeInUnit(this.text, unit) : this.text;
  }

  get #field() {
    const {from} = bounds(this.aspect);
    const negative = !from || compare(from, {units: 0n, digits: 0}) < 0;
    return {
      fresh: this.fresh,
      negative,
      decimal: !this.aspect.scale?.step || decimals(this.aspect) > 0,
      colon: timeUnit(this.aspect.unit) !== null,
    };
  }

  /** @param {string} key */
  #press(key) {
    this.text = typed(this.text, key, this.#field);
    this.fresh = false;
  }

  /** @param {1|-1} direction */
  #step(direction) {
    this.text = stepped(this.aspect, this.text === '' ? null : this.#given, direction);
    this.fresh = true;
  }

  /** @param {KeyboardEvent} event */
  #typedKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('kit-dialog')) return;
    const key = padKey(event.key);
    if (key) this.#press(key);
    else if (event.key === 'ArrowUp') this.#step(1);
    else if (event.key === 'ArrowDown') this.#step(-1);
    else if (event.key === 'Escape') this.#tell('close');
    else if (event.key === 'Enter' && event.composedPath()[0] instanceof HTMLButtonElement === false)
      this.#confirm();
    else return;
    event.preventDefault();
  }

  #confirm() {
    const given = this.#given;
    if (given !== null && brokenRule(this.aspect, given) === null) this.#tell('give', given);
  }

  /** @param {string} type @param {unknown} [detail] */
  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, {detail}));
  }

  render() {
    const given = this.#given;
    const broken = this.text === '' ? null : given === null ? 'number' : brokenRule(this.aspect, given);
    const field = this.#field;
    return html`<div
      class="editor"
      role="group"
      tabindex="-1"
      aria-label=${titleIn(/** @type {any} */ (this.aspect.title), language())}
    >
      <header>
        <span class="entry">${this.entry}</span>
        <h2>${titleIn(/** @type {any} */ (this.aspect.title), language()) || this.aspect.id}</h2>
        <button class="quiet" @click=${() => this.#tell('close')} aria-label=${t('judge.close')}>
          <kit-icon name="close"></kit-icon>
        </button>
      </header>
      <div class="display">
        <button @click=${() => this.#step(-1)} aria-label=${t('judge.less')}>
          <kit-icon name="minus"></kit-icon>
        </button>
        <output class=${broken ? 'broken' : ''} aria-live="polite">
          ${this.text === '' ? html`<span class="absent">—</span>` : html`<strong>${this.text}</strong>`}${unitOf(this.aspect)}
        </output>
        <button @click=${() => this.#step(1)} aria-label=${t('judge.more')}>
          <kit-icon name="add"></kit-icon>
        </button>
      </div>
      <p class="hint ${broken ? 'broken' : ''}" role="status">${this.#hint(broken, given)}</p>
      ${this.aspect.points?.tolerance || this.aspect.points?.steps ? html`<judge-tolerance .aspect=${this.aspect} .value=${broken ? null : given}></judge-tolerance>` : nothing}
      <kit-keypad
        ?decimal=${field.decimal}
        ?negative=${field.negative}
        ?colon=${field.colon}
        @key=${(/** @type {CustomEvent} */ press) => this.#press(press.detail)}
      ></kit-keypad>
      <div class="actions">
        ${this.value === null ? nothing : html`<button class="quiet" @click=${() => this.#tell('withdraw')} aria-label=${t('judge.withdraw')}><kit-icon name="trash"></kit-icon></button>`}
        <button
          class="primary confirm"
          ?disabled=${this.text === '' || broken !== null}
          @click=${() => this.#confirm()}
        >
          <kit-icon name="check"></kit-icon><span>${this.entry}</span><strong>${given ?? ''}</strong>
        </button>
      </div>
    </div>`;
  }

  /** @param {string|null} broken @param {string|null} given */
  #hint(broken, given) {
    const {from, to, step} = this.aspect.scale ?? {};
    if (broken) return t(`judge.broken.${broken}`, {from, to, step});
    const meaning = given ? meaningOf(this.aspect, kindOf(this.aspect), given) : '';
    return (
      meaning || (decimalOf(from) && decimalOf(to) ? t('judge.range', {from, to, step: step ?? ''}) : '')
    );
  }
}

customElements.define('judge-editor', MarkEditor);
