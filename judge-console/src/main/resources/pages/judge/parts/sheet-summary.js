// <judge-summary>: what is left on this sheet, what was saved last, and the signature. Fires `next`.
import {css, html, nothing} from 'lit';
import {language, t, titleIn} from '/kit/i18n.js';
import {ask} from '/kit/parts/dialog.js';
import {controlStyles} from '/kit/parts/controls.js';
import '/kit/parts/icon.js';
import {takesMarks} from '../core/may-mark.js';
import {aspectsOf} from '../core/scheme.js';
import {byStation, signingObstacles} from '../core/sheet-state.js';
import {sheetAddress} from '../core/route.js';
import {askText} from './ask-text.js';
import {ConsoleElement} from './console-element.js';
import {truthWords} from './state-chip.js';

export class SheetSummary extends ConsoleElement {
  static properties = {...ConsoleElement.properties, event: {attribute: false}, entry: {attribute: false}};

  static styles = [
    controlStyles,
    css`
      .line {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        min-height: 3rem;
      }
      .entry {
        font: 700 var(--text-xl) / 1 var(--font-head);
      }
      .last {
        flex: 1;
        min-width: 0;
        color: var(--ink-soft);
        font-size: var(--text-s);
        line-height: 1.35;
      }
      .last strong {
        display: block;
        color: var(--ink);
        overflow-wrap: anywhere;
      }
      .actions {
        display: flex;
        gap: var(--space-2);
      }
      .actions > * {
        flex: 1;
        padding-inline: var(--space-2);
      }
      .why {
        margin: var(--space-1) 0 0;
        color: var(--ink-faint);
        font-size: var(--text-xs);
        text-align: center;
      }
      /* A phone on its side: everything in one line, for the form needs the height. */
      @media (max-height: 28rem) and (max-width: 56rem) {
        :host {
          display: grid;
          grid-template-columns: minmax(0, 1fr) minmax(20rem, 1fr);
          align-items: center;
          column-gap: var(--space-4);
        }
        .why {
          grid-column: 1 / -1;
          margin: 0;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../core/book.js').EventSheets} */
    this.event = /** @type {any} */ (null);
    /** @type {import('../core/book.js').Entry} */
    this.entry = /** @type {any} */ (null);
  }

  render() {
    const view = this.judging.view;
    if (!view) return nothing;
    const counts = view.counts(this.event, this.entry);
    const now = {live: this.judging.link.fresh, marking: takesMarks(this.event, this.entry)};
    const obstacles = signingObstacles(this.entry, counts, now);
    return html`<div class="line">
        <span class="entry">${this.entry.entry}</span>
        <span class="last" role="status">${this.#last(counts)}</span>
      </div>
      ${this.entry.practice ? this.#practice(counts) : this.entry.sheet === 'open' ? this.#open(counts, obstacles) : this.#closed()}`;
  }

  /** The newest thing that happened to a mark of this sheet. @param {import('../core/sheet-view.js').Counts} counts */
  #last(counts) {
    const newest = this.#newest();
    const progress = t('judge.marksOf', {given: counts.given, total: counts.expected});
    return newest ? html`<strong>${newest}</strong>${progress}` : html`<strong>${progress}</strong>`;
  }

  #newest() {
    const view = this.judging.view;
    const truths = aspectsOf(this.event.scheme).map((aspect) => ({
      aspect,
      truth: view?.truth(this.event.event, this.entry.entry, aspect.id),
    }));
    const when = (/** @type {any} */ truth) => truth?.item?.at ?? truth?.saved?.recordedAt ?? '';
    const newest = truths
      .filter(({truth}) => when(truth) !== '')
      .sort((a, b) => when(b.truth).localeCompare(when(a.truth)))[0];
    if (!newest?.truth) return '';
    const value =
      newest.truth.value === 'yes' || newest.truth.value === 'no'
        ? t(`judge.${newest.truth.value}`)
        : (newest.truth.value ?? '—');
    const title = titleIn(/** @type {any} */ (newest.aspect.title), language()) || newest.aspect.id;
    return t('judge.newest', {title, value, truth: truthWords(newest.truth)});
  }

  /** @param {import('../core/sheet-view.js').Counts} counts @param {ReturnType<typeof signingObstacles>} obstacles */
  #open(counts, obstacles) {
    const missing = counts.given < counts.expected;
    return html`<div class="actions">
        ${missing ? html`<button @click=${() => this.dispatchEvent(new CustomEvent('next'))}><kit-icon name="down"></kit-icon>${t('judge.nextUnmarked')}</button>` : this.#nextEntry()}
        <button class="primary" ?disabled=${obstacles.length > 0} @click=${() => this.#sign(counts)}>
          <kit-icon name="sign"></kit-icon>${t('judge.sign.button')}
        </button>
      </div>
      ${obstacles.length ? html`<p class="why">${t(`judge.sign.${obstacles[0]}`, {count: counts.owed})}</p>` : nothing}`;
  }

  /** Practice is never signed. @param {import('../core/sheet-view.js').Counts} counts */
  #practice(counts) {
    return html`<div class="actions">
        ${counts.given < counts.expected ? html`<button @click=${() => this.dispatchEvent(new CustomEvent('next'))}><kit-icon name="down"></kit-icon>${t('judge.nextUnmarked')}</button>` : nothing}
        <a class="button" href="#/">${t('judge.practice.done')}</a>
      </div>
      <p class="why">${t('judge.practice.banner')}</p>`;
  }

  #closed() {
    const asked = this.judging.view?.commandWaits('request', this.event.event, this.entry.entry);
    return html`<div class="actions">
      ${this.entry.sheet === 'signed' ? html`<button ?disabled=${asked} @click=${() => this.#request()}><kit-icon name="undo"></kit-icon>${t('judge.request.button')}</button>` : nothing}
      ${this.#nextEntry()}
    </div>`;
  }

  #nextEntry() {
    const entries = [...this.event.entries].sort(byStation);
    const next = entries[entries.findIndex((entry) => entry.entry === this.entry.entry) + 1];
    return next
      ? html`<a class="button" href=${sheetAddress(this.event.event, next.entry)}
          >${t('judge.nextEntry', {entry: next.entry})}<kit-icon name="chevron"></kit-icon
        ></a>`
      : nothing;
  }

  /** @param {import('../core/sheet-view.js').Counts} counts */
  async #sign(counts) {
    const shared = counts.expected - counts.given;
    const sure = await ask({
      heading: t('judge.sign.heading', {entry: this.entry.entry}),
      body: shared ? t('judge.sign.shared', {count: shared}) : t('judge.sign.body', {count: counts.expected}),
      confirm: t('judge.sign.confirm', {entry: this.entry.entry}),
    });
    if (sure) {
      this.judging.tell({type: 'sign', event: this.event.event, entry: this.entry.entry, whole: true});
    }
  }

  async #request() {
    const reason = await askText({
      heading: t('judge.request.heading', {entry: this.entry.entry}),
      label: t('judge.request.label'),
      confirm: t('judge.request.send'),
      needed: true,
    });
    if (reason)
      this.judging.tell({
        type: 'request',
        event: this.event.event,
        entry: this.entry.entry,
        aspect: null,
        reason,
      });
  }
}

customElements.define('judge-summary', SheetSummary);
