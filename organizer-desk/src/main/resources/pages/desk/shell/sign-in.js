// <desk-sign-in>: an organiser's name and password.

import {css, html, nothing} from 'lit';
import {t} from '/kit/i18n.js';
import '/kit/parts/language-switch.js';
import {DeskElement} from '../parts/desk-element.js';
import {deskStyles} from '../parts/desk-styles.js';

export class DeskSignIn extends DeskElement {
  static withoutDocument = true;
  static properties = {...DeskElement.properties, problem: {state: true}, busy: {state: true}};
  static styles = [
    deskStyles,
    css`
      :host {
        display: grid;
        place-items: center;
        min-height: 80dvh;
      }
      form {
        width: min(24rem, 100%);
      }
      img {
        width: 3.5rem;
        height: 3.5rem;
      }
      h1 {
        font: 700 var(--text-xl) / 1.2 var(--font-head);
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
    this.busy = false;
  }

  /** @param {SubmitEvent} submit */
  async #signIn(submit) {
    submit.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (submit.target));
    this.busy = true;
    try {
      await this.desk.signIn(String(form.get('username')), String(form.get('password')));
    } catch (refused) {
      this.problem = /** @type {Error} */ (refused).message;
    } finally {
      this.busy = false;
    }
  }

  render() {
    return html`<form class="card" @submit=${this.#signIn}>
      <div class="row spread"><img src="/favicon.ico" alt="" /><kit-language></kit-language></div>
      <h1>${t('desk.title')}</h1>
      <div>
        <label for="username">${t('desk.username')}</label>
        <input id="username" name="username" value="organizer" autocomplete="username" required />
      </div>
      <div>
        <label for="password">${t('desk.password')}</label>
        <input id="password" name="password" type="password" autocomplete="current-password" required autofocus />
      </div>
      <p class="hint">${t('desk.signInHint')}</p>
      <div role="alert">${this.problem ? html`<p class="problem">${this.problem}</p>` : nothing}</div>
      <button class="primary" ?disabled=${this.busy}>${t('desk.signIn')}</button>
    </form>`;
  }
}

customElements.define('desk-sign-in', DeskSignIn);
