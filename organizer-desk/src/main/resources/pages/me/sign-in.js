// <me-sign-in>: the eight characters of a code, for whom its QR code did not bring here.

import {LitElement, css, html, nothing} from 'lit';
import {LocaleController} from '/kit/locale-controller.js';
import {t} from '/kit/i18n.js';
import '/kit/parts/language-switch.js';
import {deskStyles} from '/desk/parts/desk-styles.js';

class MeSignIn extends LitElement {
  static properties = {problem: {}, other: {}};
  static styles = [
    deskStyles,
    css`
      form {
        width: min(24rem, 100%);
        margin: 8dvh auto 0;
      }
      img {
        width: 3.5rem;
        height: 3.5rem;
      }
      h1 {
        font: 700 var(--text-xl) / 1.2 var(--font-head);
      }
      input {
        font: 600 var(--text-l) / 1.4 var(--font-code) !important;
        letter-spacing: 0.12em;
        text-transform: uppercase;
      }
      .problem {
        color: var(--bad);
        font-weight: 600;
      }
    `,
  ];

  constructor() {
    super();
    this.problem = '';
    /** Who else is signed in on this device; empty for nobody. */
    this.other = '';
    new LocaleController(this);
  }

  /** @param {SubmitEvent} submit */
  #send(submit) {
    submit.preventDefault();
    const detail = String(new FormData(/** @type {HTMLFormElement} */ (submit.target)).get('code') ?? '').trim();
    if (detail) this.dispatchEvent(new CustomEvent('code', {detail}));
  }

  render() {
    return html`<form class="card" @submit=${this.#send}>
      <div class="row spread"><img src="/favicon.ico" alt="" /><kit-language></kit-language></div>
      <h1>${t('me.title')}</h1>
      <p class="hint">${t('me.signIn.hint')}</p>
      ${this.other ? html`<p class="hint">${t('me.signIn.other', {name: this.other})}</p>` : nothing}
      <div>
        <label for="code">${t('me.signIn.code')}</label>
        <input id="code" name="code" required maxlength="40" autocomplete="off" autocapitalize="characters" spellcheck="false" />
      </div>
      <div role="alert">${this.problem ? html`<p class="problem">${t(`me.problem.${this.problem}`)}</p>` : nothing}</div>
      <button class="primary">${t('me.signIn.send')}</button>
    </form>`;
  }
}

customElements.define('me-sign-in', MeSignIn);
