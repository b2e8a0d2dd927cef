// <judge-entry-actions>: what the chief judge can do with one entry. Each act names its entry, asks for a reason where
// one is kept, and goes out only on a working line. Fires `close`.
import {css, html, nothing} from 'lit';
import {t} from '/kit/i18n.js';
import {ask} from '/kit/parts/dialog.js';
import {controlStyles} from '/kit/parts/controls.js';
import '/kit/parts/icon.js';
import {askText} from '../parts/ask-text.js';
import {ConsoleElement} from '../parts/console-element.js';

const STATUSES = ['competing', 'absent', 'withdrawn', 'disqualified'];

export class EntryActions extends ConsoleElement {
  static properties = {
    ...ConsoleElement.properties,
    event: {},
    line: {attribute: false},
    overview: {attribute: false},
  };

  static styles = [
    controlStyles,
    css`
      header {
        display: flex;
        align-items: center;
        justify-content: space-between;
      }
      h2 {
        margin: 0;
        font: 700 var(--text-2xl) / 1.1 var(--font-head);
      }
      h3 {
        margin: var(--space-4) 0 var(--space-2);
        color: var(--ink-faint);
        font: 600 var(--text-s) / 1.3 var(--font-text);
      }
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
      button[aria-pressed='true'],
      button[aria-pressed='true']:hover {
        border-color: var(--ink);
        background: var(--ink);
        color: var(--paper);
      }
      button.wide {
        width: 100%;
        margin-top: var(--space-2);
      }
    `,
  ];

  constructor() {
    super();
    this.event = '';
    /** @type {import('./chief.js').EntryLine} */
    this.line = /** @type {any} */ (null);
    /** @type {import('./chief.js').Overview} */
    this.overview = /** @type {any} */ (null);
  }

  get #entry() {
    return this.line.entry;
  }

  get #shut() {
    return !this.judging.link.fresh;
  }

  /** @param {string} type @param {object} [content] */
  #tell(type, content = {}) {
    this.judging.tell({type, event: this.event, entry: this.#entry, ...content});
  }

  async #lock() {
    const open = this.overview.judges
      .filter((judge) => this.line.sheets[judge.judge] === 'open')
      .map((judge) => judge.name);
    const body = open.length
      ? t('judge.chief.lockOpen', {names: open.join(t('judge.chief.comma'))})
      : t('judge.chief.lockBody');
    if (
      await ask({
        heading: t('judge.chief.lockHeading', {entry: this.#entry}),
        body,
        confirm: t('judge.chief.lock'),
        danger: open.length > 0,
      })
    )
      this.#tell('lock');
  }

  /** @param {string} heading @param {string} confirm */
  #why(heading, confirm) {
    return askText({
      heading: `${this.#entry}: ${heading}`,
      label: t('judge.chief.reason'),
      confirm,
      needed: true,
    });
  }

  /** @param {string|null} judge null: everybody's */
  async #reopen(judge) {
    const reason = await this.#why(t('judge.chief.reopenHeading'), t('judge.chief.reopen'));
    if (reason) this.#tell('reopen', {judge, reason});
  }

  /** @param {string} status */
  async #setStatus(status) {
    if (status === this.line.status) return;
    const reason = await this.#why(t(`judge.status.${status}`), t('judge.chief.keep'));
    if (reason) this.#tell('status', {status, reason});
  }

  /** @param {string} judge @param {boolean} excluded */
  async #exclude(judge, excluded) {
    const reason = await this.#why(
      t(excluded ? 'judge.chief.excludeHeading' : 'judge.chief.includeHeading'),
      t('judge.chief.keep'),
    );
    if (reason) this.#tell('exclude', {judge, excluded, reason});
  }

  render() {
    const on = this.overview.judges.filter((judge) => this.line.sheets[judge.judge]);
    const off = this.overview.judges.filter((judge) => !this.line.sheets[judge.judge]);
    const closed = on.filter((judge) => this.line.sheets[judge.judge] !== 'open');
    return html`<header>
        <h2>${this.#entry}</h2>
        <button
          class="quiet"
          @click=${() => this.dispatchEvent(new CustomEvent('close'))}
          aria-label=${t('judge.close')}
        >
          <kit-icon name="close"></kit-icon>
        </button>
      </header>
      <button class="primary wide" ?disabled=${this.#shut} @click=${() => this.#lock()}>
        <kit-icon name="lock"></kit-icon>${t('judge.chief.lock')}
      </button>
      ${closed.length ? this.#reopenings(closed) : nothing}
      <h3>${t('judge.chief.status')}</h3>
      <div class="choices" role="group" aria-label=${t('judge.chief.status')}>
        ${STATUSES.map((status) => html`<button aria-pressed=${status === this.line.status ? 'true' : 'false'} ?disabled=${this.#shut} @click=${() => this.#setStatus(status)}>${t(`judge.status.${status}`)}</button>`)}
      </div>
      <h3>${t('judge.chief.recusal')}</h3>
      <div class="choices">
        ${on.map((judge) => html`<button ?disabled=${this.#shut} @click=${() => this.#exclude(judge.judge, true)}>${t('judge.chief.exclude', {name: judge.name})}</button>`)}
        ${off.map((judge) => html`<button ?disabled=${this.#shut} @click=${() => this.#exclude(judge.judge, false)}>${t('judge.chief.include', {name: judge.name})}</button>`)}
      </div>
      ${this.#shut ? html`<p>${t('judge.chief.needsLine')}</p>` : nothing}`;
  }

  /** @param {import('./chief.js').JudgeLine[]} closed */
  #reopenings(closed) {
    return html`<h3>${t('judge.chief.reopenHeading')}</h3>
      <div class="choices">
        ${closed.map((judge) => html`<button ?disabled=${this.#shut} @click=${() => this.#reopen(judge.judge)}>${judge.name}</button>`)}
        <button ?disabled=${this.#shut} @click=${() => this.#reopen(null)}>
          ${t('judge.chief.everybody')}
        </button>
      </div>`;
  }
}

customElements.define('judge-entry-actions', EntryActions);
