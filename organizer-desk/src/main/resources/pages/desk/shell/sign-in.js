// <desk-sign-in>: an organiser's name and password.

import {html} from 'lit';
import {t} from '/kit/i18n.js';
import {DeskElement} from '../parts/desk-element.js';
import {deskStyles} from '../parts/desk-styles.js';
import {signInCard, signInStyles} from '../parts/sign-in-card.js';

export class DeskSignIn extends DeskElement {
  static withoutDocument = true;
  static properties = {...DeskElement.properties, problem: {state: true}, busy: {state: true}};
  static styles = [deskStyles, signInStyles];

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
    return signInCard({
      heading: t('desk.title'),
      fields: html`<div>
          <label for="username">${t('desk.username')}</label>
          <input id="username" name="username" value="organizer" autocomplete="username" required />
        </div>
        <div>
          <label for="password">${t('desk.password')}</label>
          <input id="password" name="password" type="password" autocomplete="current-password" required autofocus />
        </div>
        <p class="hint">${t('desk.signInHint')}</p>`,
      problem: this.problem,
      button: t('desk.signIn'),
      busy: this.busy,
      submit: (submit) => this.#signIn(submit),
    });
  }
}

customElements.define('desk-sign-in', DeskSignIn);
