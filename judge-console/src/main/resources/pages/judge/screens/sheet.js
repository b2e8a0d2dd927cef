// <judge-sheet>: one entry's sheet: the scheme as a form, and beside or below it the editor or the sheet's summary.
import {html, nothing} from 'lit';
import {language, t, titleIn} from '/kit/i18n.js';
import {controlStyles} from '/kit/parts/controls.js';
import '/kit/parts/icon.js';
import {kindOf} from '../core/aspect-kind.js';
import {entryOf} from '../core/book.js';
import {whyShut} from '../core/may-mark.js';
import {aspectsOf, sectionsOf} from '../core/scheme.js';
import {giveMark} from '../model/giving.js';
import {askNote} from '../model/noting.js';
import {addPhoto, removePhoto} from '../model/photographing.js';
import {chipStyles} from '../parts/chip-styles.js';
import {ConsoleElement} from '../parts/console-element.js';
import {viewPhoto} from '../parts/photo-viewer.js';
import {sheetOutline} from '../parts/sheet-outline.js';
import {sheetChip} from '../parts/state-chip.js';
import '../parts/mark-editor.js';
import '../parts/sheet-summary.js';
import '../rows/mark-row.js';
import {sheetStyles} from './sheet-styles.js';

/** @typedef {import('../core/scheme.js').Node} Node @typedef {import('../model/giving.js').Place} Place */

const BUTTONS = new Set(['yes-no', 'judgement']);

export class Sheet extends ConsoleElement {
  static properties = {...ConsoleElement.properties, event: {}, entry: {}, editing: {state: true}};

  static styles = [controlStyles, chipStyles, sheetStyles];

  constructor() {
    super();
    this.event = '';
    this.entry = '';
    /** @type {Node|null} the aspect in the editor */
    this.editing = null;
  }

  /** @param {import('lit').PropertyValues} changes */
  willUpdate(changes) {
    super.willUpdate(changes);
    if (changes.has('entry') || changes.has('event')) this.editing = null;
  }

  /** The event and entry of the address, when this judge has them. */
  get #here() {
    const event = this.judging.book?.events.find((each) => each.event === this.event);
    const entry = event && entryOf(event, this.entry);
    return event && entry ? {event, entry} : null;
  }

  /** @param {Node} aspect @param {string|null} value */
  async #give(aspect, value) {
    const here = this.#here;
    if (!here) return;
    const before = this.judging.view?.truth(this.event, this.entry, aspect.id).value ?? null;
    if (!(await giveMark(this.judging, {...here, aspect}, value))) return;
    if (this.editing === aspect) this.#goOn(aspect, before === null);
  }

  /** After a first mark to the next aspect that has none; after a correction the editor has done its work. @param {Node} from @param {boolean} first */
  #goOn(from, first) {
    const next = first ? this.#nextUnmarked(from) : null;
    this.editing = next && !BUTTONS.has(kindOf(next)) ? next : null;
    if (next) this.#showRow(next);
  }

  /** @param {Node|null} [after] @returns {Node|null} */
  #nextUnmarked(after = null) {
    const aspects = aspectsOf(/** @type {any} */ (this.#here).event.scheme);
    const start = after ? aspects.indexOf(after) + 1 : 0;
    const unmarked = (/** @type {Node} */ aspect) =>
      this.judging.view?.truth(this.event, this.entry, aspect.id).value === null;
    return aspects.slice(start).find(unmarked) ?? aspects.slice(0, start).find(unmarked) ?? null;
  }

  #toNext() {
    const next = this.#nextUnmarked();
    if (!next) return;
    this.editing = BUTTONS.has(kindOf(next)) ? null : next;
    this.#showRow(next);
  }

  /** @param {Node} aspect @param {ScrollLogicalPosition} [block] */
  async #showRow(aspect, block = 'nearest') {
    await this.updateComplete;
    const row = this.renderRoot.querySelector(`judge-row[data-aspect="${CSS.escape(aspect.id)}"]`);
    row?.scrollIntoView({
      block,
      behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
    });
  }

  render() {
    const here = this.#here;
    const view = this.judging.view;
    if (!here || !view) return html`<p class="gone">${t('judge.noSuchSheet')}</p>`;
    const shut = whyShut(here.event, here.entry, view);
    return html`<div class="form">
        ${this.#head(here, view)}
        ${here.entry.practice ? html`<p class="shut practice"><kit-icon name="flag"></kit-icon>${t('judge.practice.banner')}</p>` : nothing}
        ${shut ? html`<p class="shut"><kit-icon name="lock"></kit-icon>${t(`judge.shut.${shut}`)}</p>` : nothing}
        ${here.entry.reopened && !shut ? html`<p class="shut open"><kit-icon name="edit"></kit-icon>${t('judge.reopened')}</p>` : nothing}
        ${sectionsOf(here.event.scheme).map((section) => this.#section(section, here, shut !== null))}
      </div>
      <aside class=${this.editing ? 'busy' : ''}>
        ${this.editing && !shut ? this.#editor(this.editing, here) : this.#summary(here)}
      </aside>`;
  }

  /** @param {{entry: import('../core/book.js').Entry, event: import('../core/book.js').EventSheets}} here @param {import('../core/sheet-view.js').SheetView} view */
  #head({event, entry}, view) {
    return html`<header class="head">
      <h1>${entry.entry}</h1>
      <div>
        <span
          >${entry.practice ? titleIn(/** @type {any} */ (entry.practice), language()) : entry.station === null ? t('judge.noStation') : t('judge.station', {station: entry.station})}</span
        >
        ${entry.name ? html`<span>${entry.name}</span>` : nothing}
      </div>
      ${sheetChip(view.state(event, entry))}
    </header>`;
  }

  /** @param {import('../core/scheme.js').Section} section @param {Omit<Place, 'aspect'>} here @param {boolean} shut */
  #section(section, here, shut) {
    const groups = section.path;
    const last = groups[groups.length - 1];
    const above = groups.slice(0, -1).map((group) => titleIn(/** @type {any} */ (group.title), language()));
    return html`<section>
      ${
        last
          ? html`<header class="group">
              ${above.length ? html`<span>${above.join(' › ')}</span>` : nothing}
              <h2>${titleIn(/** @type {any} */ (last.title), language()) || last.id}</h2>
              ${last.hint ? html`<p>${titleIn(/** @type {any} */ (last.hint), language())}</p>` : nothing}
            </header>`
          : nothing
      }
      <div class="rows">${section.aspects.map((aspect) => this.#row(aspect, here, shut))}</div>
    </section>`;
  }

  /** @param {Node} aspect @param {Omit<Place, 'aspect'>} here @param {boolean} shut */
  #row(aspect, here, shut) {
    const truth = /** @type {import('../core/sheet-view.js').SheetView} */ (this.judging.view).truth(
      this.event,
      this.entry,
      aspect.id,
    );
    return html`<judge-row
      data-aspect=${aspect.id}
      .aspect=${aspect}
      .truth=${truth}
      .note=${this.judging.notes.of(this.event, this.entry, aspect.id, truth) ?? ''}
      .photos=${this.#photos(aspect, truth)}
      ?shut=${shut || truth.state === 'conflict'}
      ?editing=${this.editing === aspect}
      ?practice=${Boolean(here.entry.practice)}
      ?disputed=${here.entry.disputed.includes(aspect.id)}
      @give=${(/** @type {CustomEvent} */ given) => this.#give(aspect, given.detail)}
      @edit=${() => this.#edit(aspect)}
      @note=${() => askNote(this.judging, {...here, aspect}, shut)}
      @photo=${(/** @type {CustomEvent} */ taken) => addPhoto(this.judging, {...here, aspect}, taken.detail)}
      @view=${(/** @type {CustomEvent} */ seen) => this.#view({...here, aspect}, seen.detail, shut)}
      @trouble=${() => (location.hash = '#/refused')}
    ></judge-row>`;
  }

  /** @param {Node} aspect @param {import('../core/mark-truth.js').Truth} truth */
  #photos(aspect, truth) {
    const {book, photos} = this.judging;
    if (!book) return [];
    return photos.shown(book, this.event, photos.of(this.event, this.entry, aspect.id, truth));
  }

  /** @param {Place} place @param {import('../model/photos.js').ShownPhoto} photo @param {boolean} shut */
  async #view(place, photo, shut) {
    const heading = `${this.entry} · ${titleIn(/** @type {any} */ (place.aspect.title), language())}`;
    if (await viewPhoto({heading, photo, removable: !shut})) await removePhoto(this.judging, place, photo.name);
  }

  /** @param {Node} aspect */
  #edit(aspect) {
    this.editing = aspect;
    this.#showRow(aspect);
  }

  /** @param {Node} aspect @param {Omit<Place, 'aspect'>} here */
  #editor(aspect, here) {
    const truth = this.judging.view?.truth(this.event, this.entry, aspect.id);
    return html`<judge-editor
      .aspect=${aspect}
      .entry=${here.entry.entry}
      .value=${truth?.value ?? null}
      @give=${(/** @type {CustomEvent} */ given) => this.#give(aspect, given.detail)}
      @withdraw=${() => this.#give(aspect, null)}
      @close=${() => (this.editing = null)}
    ></judge-editor>`;
  }

  /** @param {Omit<Place, 'aspect'>} here */
  #summary(here) {
    const isMarked = (/** @type {Node} */ aspect) =>
      this.judging.view?.truth(this.event, this.entry, aspect.id).value !== null;
    const goTo = (/** @type {import('../core/scheme.js').Section} */ section) =>
      this.#showRow(section.aspects[0], 'start');
    return html`<judge-summary
        .judging=${this.judging}
        .event=${here.event}
        .entry=${here.entry}
        @next=${() => this.#toNext()}
      ></judge-summary>
      ${sheetOutline(sectionsOf(here.event.scheme), isMarked, goTo)}`;
  }
}

customElements.define('judge-sheet', Sheet);
