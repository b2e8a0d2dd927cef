// <desk-programme>: what the hall shows besides results: announcements, pictures, schedule and sponsors.

import {css, html, nothing} from 'lit';
import {t} from '/kit/i18n.js';
import '/kit/parts/icon.js';
import {DeskElement} from '../parts/desk-element.js';
import '../parts/empty.js';
import {fieldStyles} from '../parts/fields.js';
import '../parts/file-drop.js';
import '../parts/page-head.js';
import {done} from '../parts/toast.js';
import {api} from '../shell/api.js';
import {LISTS, emptyItem, fieldTimes, pictureId, savedTimes} from './lists.js';
import {itemFields} from './item-fields.js';

/** @typedef {import('./lists.js').Content} Content */
/** @typedef {import('./lists.js').ListName} ListName */

export class DeskProgramme extends DeskElement {
  static properties = {...DeskElement.properties, draft: {state: true}, problems: {state: true}, touched: {state: true}};
  static styles = [
    ...[DeskElement.styles].flat(),
    fieldStyles,
    css`
      .item {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--space-3);
        padding-block: var(--space-4);
        border-top: 1px solid var(--paper-line);
      }
      .item > :first-child {
        display: grid;
        gap: var(--space-3);
      }
      .item img {
        width: 9rem;
        height: 5.5rem;
        object-fit: contain;
        border-radius: var(--radius-s);
        background: var(--paper-sunken);
      }
      .moves {
        display: grid;
        align-content: start;
      }
      .save {
        position: sticky;
        bottom: 0;
        padding: var(--space-3) 0;
        background: var(--paper);
      }
    `,
  ];

  #loaded = '';

  constructor() {
    super();
    /** @type {Content | null} */
    this.draft = null;
    /** @type {import('../shell/api.js').ProblemItem[]} */
    this.problems = [];
    this.touched = false;
  }

  /** @param {import('lit').PropertyValues} changes */
  willUpdate(changes) {
    super.willUpdate(changes);
    if (this.#loaded === this.desk.competition) return;
    this.#loaded = this.desk.competition;
    this.attempt(() => this.#load());
  }

  async #load() {
    this.draft = fieldTimes(await api.get(this.desk.path('/programme')));
    this.touched = false;
  }

  /** @param {ListName} list @param {any[]} items */
  #put(list, items) {
    this.draft = /** @type {Content} */ ({...this.draft, [list]: items});
    this.touched = true;
  }

  /** @param {ListName} list @param {number} at @param {object} change */
  #change(list, at, change) {
    this.#put(list, this.#items(list).map((item, index) => (index === at ? {...item, ...change} : item)));
  }

  /** @param {ListName} list @param {number} at @param {number} by */
  #move(list, at, by) {
    const items = [...this.#items(list)];
    const [item] = items.splice(at, 1);
    items.splice(at + by, 0, item);
    this.#put(list, items);
  }

  /** @param {ListName} list @returns {any[]} */
  #items(list) {
    return this.draft?.[list] ?? [];
  }

  async #save() {
    this.problems = [];
    await this.attempt(async () => {
      try {
        this.draft = fieldTimes(await api.put(this.desk.path('/programme'), savedTimes(/** @type {Content} */ (this.draft))));
        this.touched = false;
        done(t('programme.saved'));
      } catch (refused) {
        this.problems = /** @type {any} */ (refused).problems ?? [];
        throw refused;
      }
    });
  }

  /** @param {File} file @returns {Promise<string | undefined>} the picture's address */
  #upload(file) {
    return this.attempt(async () => (await api.put(this.desk.path('/pictures/', pictureId(file.name)), file, {type: file.type || 'image/png'})).url);
  }

  /** @param {File[]} files */
  async #addPictures(files) {
    for (const file of files) {
      const url = await this.#upload(file);
      if (url) this.#put('pictures', [...this.#items('pictures'), {url}]);
    }
  }

  render() {
    return html`<desk-head heading=${t('programme.heading')} hint=${t('programme.hint')}></desk-head>
      ${this.draft
        ? html`<div class="stack">
            ${LISTS.map((list) => this.#section(list))}
            <div class="save row end"><span class="hint" role="status">${this.touched ? t('programme.unsaved') : ''}</span>
              <button class="primary" ?disabled=${!this.touched} @click=${this.#save}>${t('programme.save')}</button></div>
          </div>`
        : html`<p role="status">${t('desk.loading')}</p>`}`;
  }

  /** @param {ListName} list */
  #section(list) {
    const items = this.#items(list);
    return html`<section class="card" aria-label=${t(`programme.${list}`)}>
      <div class="row spread"><h2>${t(`programme.${list}`)}</h2>${list === 'pictures' ? nothing : html`<button @click=${() => this.#put(list, [...items, emptyItem(list, items)])}><kit-icon name="add"></kit-icon>${t(`programme.add.${list}`)}</button>`}</div>
      <p class="hint">${t(`programme.about.${list}`)}</p>
      <div>${items.map((item, at) => this.#item(list, item, at, items.length))}</div>
      ${list === 'pictures' ? html`<desk-drop multiple accept="image/png,image/jpeg,image/webp" label=${t('programme.add.pictures')} hint=${t('programme.pictureKinds')} @files=${(/** @type {CustomEvent} */ e) => this.#addPictures(e.detail)}></desk-drop>` : nothing}
    </section>`;
  }

  /** @param {ListName} list @param {any} item @param {number} at @param {number} count */
  #item(list, item, at, count) {
    const fields = itemFields(list, item, {
      path: `${list}[${at}]`,
      problems: this.problems,
      change: (change) => this.#change(list, at, change),
      upload: (file) => this.#upload(file),
    });
    return html`<div class="item">
      <div>${fields}</div>
      <div class="moves">
        <button class="quiet" aria-label=${t('programme.up')} ?disabled=${at === 0} @click=${() => this.#move(list, at, -1)}><kit-icon name="up"></kit-icon></button>
        <button class="quiet" aria-label=${t('programme.down')} ?disabled=${at === count - 1} @click=${() => this.#move(list, at, 1)}><kit-icon name="down"></kit-icon></button>
        <button class="quiet" aria-label=${t('programme.remove')} @click=${() => this.#put(list, this.#items(list).filter((_, index) => index !== at))}><kit-icon name="trash"></kit-icon></button>
      </div>
    </div>`;
  }
}

customElements.define('desk-programme', DeskProgramme);

/** @type {import('../shell/view.js').View} */
export const view = (desk, route) => html`<desk-programme .desk=${desk} .route=${route}></desk-programme>`;
