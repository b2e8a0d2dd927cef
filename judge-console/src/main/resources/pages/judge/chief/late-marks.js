// <judge-late-marks>: marks that came when the event or the sheet took none any more, as their judges sent them. The chief
// judge opens the sheet again, or puts the mark away with a reason.
import {css, html, nothing} from 'lit';
import {dateAndTime, t} from '/kit/i18n.js';
import {controlStyles} from '/kit/parts/controls.js';
import {valueWords} from '../core/value-words.js';
import {lateMarks, putAway} from '../link/late-marks.js';
import {askText} from '../parts/ask-text.js';
import {chipStyles} from '../parts/chip-styles.js';
import {ConsoleElement} from '../parts/console-element.js';
import {chiefStyles} from './chief-styles.js';

/** @typedef {import('../link/late-marks.js').LateMark} LateMark */

const LOOK_EVERY = 5_000;

export class LateMarkList extends ConsoleElement {
  static properties = {
    ...ConsoleElement.properties,
    event: {},
    titles: {attribute: false},
    list: {state: true},
  };

  static styles = [
    controlStyles,
    chipStyles,
    chiefStyles,
    css`
      :host {
        display: block;
      }
      .lines li {
        flex-wrap: wrap;
        gap: var(--space-2) var(--space-3);
      }
      .lines div {
        flex: 1 1 9rem;
      }
      .lines .value {
        font: 700 var(--text-xl) / 1 var(--font-head);
      }
      summary {
        padding: var(--space-3);
      }
      .settled {
        color: var(--ink-soft);
      }
    `,
  ];

  #timer = 0;

  constructor() {
    super();
    this.event = '';
    /** @type {Map<string, string>} of aspects */
    this.titles = new Map();
    /** @type {import('../link/late-marks.js').LateMarks|null} */
    this.list = null;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#timer = setInterval(() => this.#look(), LOOK_EVERY);
    this.#look();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  get #competition() {
    return this.judging?.book?.competition ?? '';
  }

  async #look() {
    const asked = this.event;
    const list = this.#competition && (await lateMarks(this.#competition, asked));
    if (list && asked === this.event) this.list = list;
  }

  /** @param {LateMark} mark */
  async #reopen(mark) {
    const reason = await askText({
      heading: `${mark.entry}: ${t('judge.chief.reopenHeading')}`,
      label: t('judge.chief.reason'),
      confirm: t('judge.chief.reopen'),
      needed: true,
    });
    if (!reason) return;
    this.judging.tell({type: 'reopen', event: this.event, entry: mark.entry, judge: mark.judge, reason});
    await this.#look();
  }

  /** @param {LateMark} mark */
  async #putAway(mark) {
    const reason = await askText({
      heading: `${mark.entry} · ${valueWords(mark.value)}: ${t('judge.late.putAwayHeading')}`,
      label: t('judge.late.reason'),
      confirm: t('judge.late.putAway'),
      needed: true,
    });
    if (!reason) return;
    await putAway(this.#competition, this.event, mark.id, reason);
    await this.#look();
  }

  render() {
    const {list} = this;
    if (!list?.marks.length) return nothing;
    const settled = list.marks.filter((mark) => !mark.waiting);
    return html`<section aria-labelledby="late">
      <h2 id="late">${t('judge.late.heading', {count: list.waiting})}</h2>
      <p class="hint">${t('judge.late.hint')}</p>
      ${list.full.length ? html`<p class="hint">${t('judge.late.full', {names: list.full.map((id) => this.#name(id)).join(t('judge.chief.comma'))})}</p>` : nothing}
      <ul class="lines">
        ${list.marks.filter((mark) => mark.waiting).map((mark) => html`<li>${this.#what(mark)} ${this.#choices(mark)}</li>`)}
      </ul>
      ${
        settled.length
          ? html`<details>
              <summary>${t('judge.late.settled', {count: settled.length})}</summary>
              <ul class="lines settled">
                ${settled.map((mark) => html`<li>${this.#what(mark)}</li>`)}
              </ul>
            </details>`
          : nothing
      }
    </section>`;
  }

  /** @param {string} judge */
  #name(judge) {
    return this.list?.marks.find((mark) => mark.judge === judge)?.name ?? judge;
  }

  /** @param {LateMark} mark */
  #what(mark) {
    const time = t('judge.late.times', {
      given: mark.givenAt ? dateAndTime(mark.givenAt) : '—',
      received: dateAndTime(mark.receivedAt),
    });
    const words = [mark.reason, mark.note].filter(Boolean).map((text) => `“${text}”`);
    return html`<strong class="entry">${mark.entry}</strong>
      <div>
        <b>${this.titles.get(mark.aspect) ?? mark.aspect} · ${mark.name ?? mark.judge}</b>
        <span>${time}</span>
        ${words.length ? html`<p>${words.join(' ')}</p>` : nothing}
        ${mark.waiting ? nothing : html`<p>${outcome(mark)}</p>`}
      </div>
      <b class="value">${valueWords(mark.value)}</b>`;
  }

  /** @param {LateMark} mark */
  #choices(mark) {
    return html`${
        mark.open
          ? html`<span class="tag good">${t('judge.late.isOpen')}</span>`
          : this.list?.mayReopen
            ? html`<button ?disabled=${!this.judging.link.fresh} @click=${() => this.#reopen(mark)}>${t('judge.late.reopen')}</button>`
            : nothing
      }
      <button class="quiet" @click=${() => this.#putAway(mark)}>${t('judge.late.putAway')}</button>`;
  }
}

/** @param {LateMark} mark */
function outcome({dismissal, recorded}) {
  if (dismissal) return t('judge.late.putAwayBy', {by: dismissal.by, reason: dismissal.reason});
  return t('judge.late.recorded', {value: valueWords(recorded?.value ?? null)});
}

customElements.define('judge-late-marks', LateMarkList);
