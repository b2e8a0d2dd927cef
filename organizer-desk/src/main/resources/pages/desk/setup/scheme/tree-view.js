// <desk-tree>: the scheme's groups and aspects. Arrow keys walk, with Alt they move the node; nodes can be dragged too.
// Tells `choose` (detail: the place) and `write` (detail: {scheme, place}).

import {LitElement, html, nothing} from 'lit';
import {LocaleController} from '/kit/locale-controller.js';
import {language, t, titleIn} from '/kit/i18n.js';
import '/kit/parts/icon.js';
import {PRESETS} from './presets.js';
import {allPlaces, duplicate, freeId, inserted, isGroup, moved, nodeAt, removed, wayTo} from './tree.js';
import {treeStyles} from './tree-styles.js';

/** @typedef {import('./tree.js').Place} Place */

const WAYS = /** @type {const} */ ({ArrowUp: 'up', ArrowDown: 'down', ArrowRight: 'in', ArrowLeft: 'out'});

export class DeskTree extends LitElement {
  static properties = {
    scheme: {attribute: false},
    place: {attribute: false},
    most: {attribute: false},
    problems: {attribute: false},
    closed: {state: true},
    over: {state: true},
  };
  static styles = treeStyles;
  /** @type {Place | null} */
  #dragged = null;
  #focus = false;

  constructor() {
    super();
    /** @type {import('./tree.js').Node} */
    this.scheme = /** @type {any} */ ({id: '', parts: []});
    /** @type {Place} */
    this.place = [];
    /** @type {Record<string, string>} */
    this.most = {};
    /** @type {{place: Place}[]} */
    this.problems = [];
    /** Ids of the groups that are folded. @type {Set<string>} */
    this.closed = new Set();
    /** The place that something is dragged over. @type {string | null} */
    this.over = null;
    new LocaleController(this);
  }

  /** @param {Place} place */
  #choose(place) {
    this.#focus = true;
    this.dispatchEvent(new CustomEvent('choose', {detail: place}));
  }

  /** @param {any} scheme @param {Place} place */
  #write(scheme, place) {
    this.#focus = true;
    this.dispatchEvent(new CustomEvent('write', {detail: {scheme, place}}));
  }

  /** @param {Place} from @param {Place | null} to */
  #move(from, to) {
    const after = to && moved(this.scheme, from, to);
    if (after) this.#write(after.root, after.place);
  }

  /** @param {string} kind */
  #add(kind) {
    const chosen = nodeAt(this.scheme, this.place);
    const inside = chosen && isGroup(chosen);
    const place = inside ? [...this.place, chosen.parts?.length ?? 0] : [...this.place.slice(0, -1), this.place[this.place.length - 1] + 1];
    const id = freeId(this.scheme, kind === 'group' ? 'G' : 'A');
    this.#write(inserted(this.scheme, place, PRESETS[kind](id)), place);
  }

  #remove() {
    if (!this.place.length) return;
    const parent = this.place.slice(0, -1);
    const at = this.place[this.place.length - 1];
    const scheme = removed(this.scheme, this.place);
    this.#write(scheme, at > 0 ? [...parent, at - 1] : parent);
  }

  #duplicate() {
    const node = nodeAt(this.scheme, this.place);
    if (!node || !this.place.length) return;
    const place = [...this.place.slice(0, -1), this.place[this.place.length - 1] + 1];
    this.#write(inserted(this.scheme, place, duplicate(this.scheme, node)), place);
  }

  /** The places that are not folded away. */
  get #shown() {
    return allPlaces(this.scheme).filter((place) => place.every((_, depth) => !this.closed.has(nodeAt(this.scheme, place.slice(0, depth))?.id ?? '')));
  }

  /** @param {KeyboardEvent} event */
  #keyed(event) {
    const way = WAYS[/** @type {keyof typeof WAYS} */ (event.key)];
    if (way && event.altKey) this.#move(this.place, wayTo(this.scheme, this.place, way));
    else if (way === 'up' || way === 'down') this.#walk(way === 'up' ? -1 : 1);
    else if (way) this.#fold(way === 'out');
    else if (event.key === 'Delete') this.#remove();
    else return;
    event.preventDefault();
  }

  /** @param {number} step */
  #walk(step) {
    const shown = this.#shown;
    const at = shown.findIndex((place) => place.join() === this.place.join());
    const next = shown[at + step];
    if (next) this.#choose(next);
  }

  /** @param {boolean} shut */
  #fold(shut) {
    const node = nodeAt(this.scheme, this.place);
    if (!node) return;
    if (shut && (!isGroup(node) || this.closed.has(node.id)) && this.place.length) return this.#choose(this.place.slice(0, -1));
    const closed = new Set(this.closed);
    if (shut) closed.add(node.id);
    else closed.delete(node.id);
    this.closed = closed;
  }

  updated() {
    if (!this.#focus) return;
    this.#focus = false;
    /** @type {HTMLElement | null} */ (this.renderRoot.querySelector('[role="treeitem"][tabindex="0"]'))?.focus();
  }

  /** @param {DragEvent} drag @param {Place} place */
  #dropped(drag, place) {
    drag.preventDefault();
    drag.stopPropagation();
    this.over = null;
    const node = nodeAt(this.scheme, place);
    if (!this.#dragged || !node) return;
    this.#move(this.#dragged, isGroup(node) ? [...place, node.parts?.length ?? 0] : place);
  }

  /** @param {DragEvent} drag @param {Place} place */
  #over(drag, place) {
    drag.preventDefault();
    drag.stopPropagation();
    this.over = place.join();
  }

  /** @param {import('./tree.js').Node} node @param {Place} place @returns {unknown} */
  #node(node, place) {
    const key = place.join();
    const chosen = key === this.place.join();
    const wrong = this.problems.some((each) => each.place.join() === key);
    const open = isGroup(node) && !this.closed.has(node.id);
    const title = titleIn(/** @type {any} */ (node.title), language()) || node.id;
    return html`<li
      role="treeitem"
      aria-selected=${chosen}
      aria-expanded=${isGroup(node) ? open : nothing}
      aria-label=${`${title}${wrong ? `, ${t('scheme.wrong')}` : ''}`}
      tabindex=${chosen ? 0 : -1}
      draggable=${place.length > 0}
      @dragstart=${(/** @type {DragEvent} */ drag) => (drag.stopPropagation(), (this.#dragged = place))}
    >
      <div
        class="node ${chosen ? 'chosen' : ''} ${this.over === key ? 'over' : ''} ${isGroup(node) ? 'group' : ''}"
        @click=${() => this.#choose(place)}
        @dragover=${(/** @type {DragEvent} */ drag) => this.#over(drag, place)}
        @dragleave=${() => (this.over = null)}
        @drop=${(/** @type {DragEvent} */ drag) => this.#dropped(drag, place)}
      >
        <kit-icon name=${wrong ? 'alert' : isGroup(node) ? (open ? 'down' : 'chevron') : 'minus'} class=${wrong ? 'wrong' : ''}></kit-icon>
        <span class="title">${title}</span>
        ${node.counts === false ? html`<span class="most">${t('scheme.countsNot')}</span>` : html`<span class="most">${this.most[node.id] ?? ''}</span>`}
      </div>
      ${open && node.parts?.length ? html`<ul role="group">${node.parts.map((part, at) => this.#node(/** @type {any} */ (part), [...place, at]))}</ul>` : nothing}
    </li>`;
  }

  #tools() {
    const alone = !this.place.length;
    const tool = (/** @type {any} */ icon, /** @type {string} */ label, /** @type {() => void} */ act, off = false) =>
      html`<button class="quiet" title=${label} aria-label=${label} ?disabled=${off} @click=${act}><kit-icon name=${icon}></kit-icon></button>`;
    return html`<div class="tools">
      <label>
        <span class="visually-hidden">${t('scheme.add')}</span>
        <select
          @change=${(/** @type {any} */ change) => {
            this.#add(change.target.value);
            change.target.value = '';
          }}
        >
          <option value="" selected>＋ ${t('scheme.add')}</option>
          ${Object.keys(PRESETS).map((kind) => html`<option value=${kind}>${t(`scheme.preset.${kind}`)}</option>`)}
        </select>
      </label>
      ${tool('up', t('scheme.up'), () => this.#move(this.place, wayTo(this.scheme, this.place, 'up')), alone)}
      ${tool('down', t('scheme.down'), () => this.#move(this.place, wayTo(this.scheme, this.place, 'down')), alone)}
      ${tool('add', t('scheme.duplicate'), () => this.#duplicate(), alone)} ${tool('trash', t('scheme.remove'), () => this.#remove(), alone)}
    </div>`;
  }

  render() {
    return html`${this.#tools()}
      <ul role="tree" aria-label=${t('scheme.tree')} @keydown=${this.#keyed}>
        ${this.#node(this.scheme, [])}
      </ul>
      <p class="hint">${t('scheme.treeHint')}</p>`;
  }
}

customElements.define('desk-tree', DeskTree);
