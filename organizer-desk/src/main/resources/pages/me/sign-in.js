// <me-sign-in>: the eight characters of a code, for whom its QR code did not bring here.

import {LitElement, css, html, nothing} from 'lit';
import {LocaleController} from '/kit/locale-controller.js';
import {t} from '/kit/i18n.js';
import {deskStyles} from '/desk/parts/desk-styles.js';
import {signInCard, signInStyles} from '/desk/parts/sign-in-card.js';

class MeSignIn extends LitElement {
  static properties = {problem: {}, other: {}};
  static styles = [
    deskStyles,
    signInStyles,
    css`
      input {
        font: 600 var(--text-l) / 1.4 var(--font-code) !important;
        letter-spacing: 0.12em;
        text-transform: uppercase;
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
    return signInCard({
      heading: t('me.title'),
      fields: html`<p class="hint">${t('me.signIn.hint')}</p>
        ${this.other ? html`<p class="hint">${t('me.signIn.other', {name: this.other})}</p>` : nothing}
        <div>
          <label for="code">${t('me.signIn.code')}</label>
          <input id="code" name="code" required maxlength="40" autocomplete="off" autocapitalize="characters" spellcheck="false" />
        </div>`,
      problem: this.problem ? t(`me.problem.${this.problem}`) : '',
      button: t('me.signIn.send'),
      submit: (submit) => this.#send(submit),
    });
  }
}

customElements.define('me-sign-in', MeSignIn);
