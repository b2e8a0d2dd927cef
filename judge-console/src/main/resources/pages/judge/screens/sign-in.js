// <judge-sign-in>: eight characters from the organiser, once for this tablet.
import {html, nothing} from 'lit';
import {t} from '/kit/i18n.js';
import {controlStyles} from '/kit/parts/controls.js';
import '/kit/parts/icon.js';
import '/kit/parts/language-switch.js';
import {nameTablet, tabletName} from '../link/tablet-name.js';
import {canScan} from '../link/scanner.js';
import {ConsoleElement} from '../parts/console-element.js';
import {signInStyles} from './sign-in-styles.js';

const LENGTH = 8;

/** What was typed, without what people put between. @param {string} text */
const plainCode = (text) =>
  text
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .slice(0, LENGTH);

/** In two groups of four, as it is printed. @param {string} code */
const grouped = (code) => (code.length > 4 ? `${code.slice(0, 4)} ${code.slice(4)}` : code);

export class SignIn extends ConsoleElement {
  static properties = {
    ...ConsoleElement.properties,
    code: {state: true},
    busy: {state: true},
    scanning: {state: true},
  };

  static styles = [controlStyles, signInStyles];

  constructor() {
    super();
    this.code = '';
    this.busy = false;
    this.scanning = false;
  }

  /** @param {Event} event */
  #typed(event) {
    const field = /** @type {HTMLInputElement} */ (event.target);
    this.code = plainCode(field.value);
    this.judging.signInProblem = null;
    if (document.activeElement && field.selectionEnd === field.value.length) field.value = grouped(this.code);
  }

  /** @param {Event} [event] */
  async #submit(event) {
    event?.preventDefault();
    if (this.busy || this.code.length < LENGTH) return;
    await this.#exchange(this.code);
  }

  /** @param {string} code */
  async #exchange(code) {
    this.busy = true;
    await this.judging.signIn(code);
    this.busy = false;
  }

  async #scan() {
    await import('../parts/code-scanner.js');
    this.scanning = true;
  }

  /** @param {CustomEvent} found */
  async #scanned(found) {
    this.scanning = false;
    if (found.detail) await this.#exchange(found.detail);
  }

  render() {
    const kept = this.judging.outbox.items.filter((item) => item.state === 'kept').length;
    return html`<main class="card">
        <span class="seal" aria-hidden="true">匠</span>
        <h1>${t('judge.signIn.heading')}</h1>
        <p>${t('judge.signIn.how')}</p>
        ${kept ? html`<p class="kept" role="status"><kit-icon name="tablet"></kit-icon>${t('judge.signIn.kept', {count: kept})}</p>` : nothing}
        ${this.#form()} ${this.#camera()}
        <details>
          <summary>${t('judge.signIn.tabletName')}</summary>
          <input
            aria-label=${t('judge.signIn.tabletName')}
            maxlength="60"
            .value=${tabletName()}
            @change=${(/** @type {Event} */ e) => nameTablet(/** @type {HTMLInputElement} */ (e.target).value)}
          />
        </details>
      </main>
      <kit-language></kit-language>`;
  }

  #form() {
    const problem = this.judging.signInProblem;
    return html`<form @submit=${this.#submit}>
      <label for="code">${t('judge.signIn.code')}</label>
      <input
        id="code"
        name="code"
        autocomplete="off"
        autocapitalize="characters"
        autocorrect="off"
        spellcheck="false"
        inputmode="text"
        placeholder="•••• ••••"
        aria-invalid=${problem ? 'true' : 'false'}
        aria-describedby="problem"
        @input=${this.#typed}
      />
      <p id="problem" class="problem" role="alert">${problem ? t(`judge.signIn.${problem}`) : ''}</p>
      <button class="primary" ?disabled=${this.busy || this.code.length < LENGTH}>
        ${this.busy ? t('kit.connecting') : t('judge.signIn.button')}
      </button>
    </form>`;
  }

  #camera() {
    if (!canScan()) return nothing;
    return this.scanning
      ? html`<judge-code-scanner @found=${this.#scanned}></judge-code-scanner>`
      : html`<button class="scan" @click=${this.#scan}>
          <kit-icon name="camera"></kit-icon>${t('judge.signIn.scan')}
        </button>`;
  }
}

customElements.define('judge-sign-in', SignIn);
