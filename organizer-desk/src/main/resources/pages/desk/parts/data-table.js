// <desk-table>: rows that can be sorted, filtered, walked with the arrow keys, opened with Enter and chosen with Space.

import {LitElement, html, nothing} from 'lit';
import {LocaleController} from '/kit/locale-controller.js';
import {language, t, wholeNumber} from '/kit/i18n.js';
import '/kit/parts/icon.js';
import {tableStyles} from './data-table-styles.js';

/**
 * @template T
 * @typedef {object} Column
 * @property {string} id
 * @property {string} title
 * @property {(row: T) => string | number | null | undefined} value for sorting and filtering
 * @property {(row: T) => unknown} [cell] what is shown instead of the value
 * @property {boolean} [number] set to the right
 */

const PAGE = 100;

export class DeskTable extends LitElement {
  static properties = {
    columns: {attribute: false},
    rows: {attribute: false},
    key: {attribute: false},
    label: {},
    openable: {type: Boolean},
    choosable: {type: Boolean},
    chosen: {attribute: false},
    filter: {state: true},
    sort: {state: true},
    page: {state: true},
  };
  static styles = tableStyles;

  constructor() {
    super();
    /** @type {Column<any>[]} */
    this.columns = [];
    /** @type {any[]} */
    this.rows = [];
    /** What tells rows apart. @type {(row: any) => string} */
    this.key = (row) => row.id;
    /** What the table is, for who cannot see it. */
    this.label = '';
    /** Whether `open` is told (detail: the row) on Enter or a click. */
    this.openable = false;
    /** Whether rows can be chosen; `choose` is told (detail: Set of keys). */
    this.choosable = false;
    /** @type {Set<string>} */
    this.chosen = new Set();
    this.filter = '';
    /** @type {{column: string, down: boolean} | null} */
    this.sort = null;
    this.page = 0;
    new LocaleController(this);
  }

  /** The rows that the filter lets through, in order. */
  get shown() {
    const wanted = this.filter.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    const found = wanted.length ? this.rows.filter((row) => wanted.every((word) => this.#text(row).includes(word))) : [...this.rows];
    const column = this.columns.find((each) => each.id === this.sort?.column);
    if (!column) return found;
    const compare = new Intl.Collator(language(), {numeric: true}).compare;
    const turn = this.sort?.down ? -1 : 1;
    return found.sort((a, b) => turn * compare(String(column.value(a) ?? ''), String(column.value(b) ?? '')));
  }

  /** @param {any} row */
  #text(row) {
    return this.columns.map((column) => column.value(row) ?? '').join(' ').toLocaleLowerCase();
  }

  /** @param {string} column */
  #sortBy(column) {
    this.sort = this.sort?.column === column ? (this.sort.down ? null : {column, down: true}) : {column, down: false};
  }

  /** @param {any} row */
  #open(row) {
    if (this.openable) this.dispatchEvent(new CustomEvent('open', {detail: row}));
  }

  /** @param {any[]} rows @param {boolean} on */
  #choose(rows, on) {
    const chosen = new Set(this.chosen);
    rows.forEach((row) => (on ? chosen.add(this.key(row)) : chosen.delete(this.key(row))));
    this.chosen = chosen;
    this.dispatchEvent(new CustomEvent('choose', {detail: chosen}));
  }

  /** @param {KeyboardEvent} event @param {any} row */
  #keyed(event, row) {
    const line = /** @type {HTMLElement} */ (event.currentTarget);
    if (event.target !== line) return;
    const step = {ArrowDown: line.nextElementSibling, ArrowUp: line.previousElementSibling, Home: line.parentElement?.firstElementChild, End: line.parentElement?.lastElementChild}[event.key];
    if (step instanceof HTMLElement) step.focus();
    else if (event.key === 'Enter') this.#open(row);
    else if (event.key === ' ' && this.choosable) this.#choose([row], !this.chosen.has(this.key(row)));
    else return;
    event.preventDefault();
  }

  /** @param {MouseEvent} event @param {any} row */
  #clicked(event, row) {
    const inside = event.composedPath().find((each) => each instanceof HTMLElement && each.matches('a, button, input, select, label, tr'));
    if (inside === event.currentTarget) this.#open(row);
  }

  #head() {
    const {sort} = this;
    return this.columns.map((column) => {
      const state = sort?.column !== column.id ? nothing : sort.down ? 'descending' : 'ascending';
      return html`<th scope="col" class=${column.number ? 'number' : ''} aria-sort=${state}>
        <button class="quiet" @click=${() => this.#sortBy(column.id)}>
          ${column.title}${state === nothing ? nothing : html`<kit-icon name=${state === 'ascending' ? 'up' : 'down'}></kit-icon>`}
        </button>
      </th>`;
    });
  }

  /** @param {any} row @param {number} at */
  #line(row, at) {
    const key = this.key(row);
    return html`<tr
      tabindex=${at === 0 ? 0 : -1}
      class=${`${this.openable ? 'openable' : ''} ${this.chosen.has(key) ? 'chosen' : ''}`}
      @keydown=${(/** @type {KeyboardEvent} */ event) => this.#keyed(event, row)}
      @click=${(/** @type {MouseEvent} */ event) => this.#clicked(event, row)}
    >
      ${this.choosable ? html`<td class="choice">${this.#box(this.chosen.has(key), (on) => this.#choose([row], on), String(this.columns[0].value(row)))}</td>` : nothing}
      ${this.columns.map((column) => html`<td class=${column.number ? 'number' : ''}>${column.cell ? column.cell(row) : column.value(row)}</td>`)}
    </tr>`;
  }

  /** @param {boolean} on @param {(on: boolean) => void} change @param {string} label */
  #box(on, change, label) {
    return html`<label><span class="visually-hidden">${label}</span><input type="checkbox" .checked=${on} @change=${(/** @type {any} */ event) => change(event.target.checked)} /></label>`;
  }

  /** @param {any[]} rows */
  #tools(rows) {
    return html`<div class="tools">
      <label class="filter">
        <kit-icon name="search"></kit-icon><span class="visually-hidden">${t('desk.table.filter')}</span>
        <input type="search" placeholder=${t('desk.table.filter')} .value=${this.filter} @input=${(/** @type {any} */ input) => Object.assign(this, {filter: input.target.value, page: 0})} />
      </label>
      <span role="status">${t('desk.table.count', {count: rows.length, shown: wholeNumber(rows.length), all: wholeNumber(this.rows.length)})}</span>
      <slot name="tools"></slot>
    </div>`;
  }

  /** @param {number} pages @param {number} page */
  #pages(pages, page) {
    if (pages < 2) return nothing;
    return html`<div class="pages">
      <button ?disabled=${page === 0} @click=${() => (this.page = page - 1)}><kit-icon name="back"></kit-icon>${t('desk.table.before')}</button>
      <span>${t('desk.table.page', {page: wholeNumber(page + 1), pages: wholeNumber(pages)})}</span>
      <button ?disabled=${page === pages - 1} @click=${() => (this.page = page + 1)}>${t('desk.table.next')}<kit-icon name="chevron"></kit-icon></button>
    </div>`;
  }

  render() {
    const rows = this.shown;
    const pages = Math.max(1, Math.ceil(rows.length / PAGE));
    const page = Math.min(this.page, pages - 1);
    const all = rows.length > 0 && rows.every((row) => this.chosen.has(this.key(row)));
    return html`${this.#tools(rows)}
      <div class="scroll" role="region" tabindex="0" aria-label=${this.label}>
        <table aria-label=${this.label}>
          <thead>
            <tr>
              ${this.choosable ? html`<th class="choice">${this.#box(all, (on) => this.#choose(rows, on), t('desk.table.all'))}</th>` : nothing}${this.#head()}
            </tr>
          </thead>
          <tbody>
            ${rows.slice(page * PAGE, (page + 1) * PAGE).map((row, at) => this.#line(row, at))}
          </tbody>
        </table>
      </div>
      ${this.#pages(pages, page)}`;
  }
}

customElements.define('desk-table', DeskTable);
