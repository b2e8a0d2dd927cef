// <me-page>: who is signed in, and their entries, asked for again every few seconds.

import {LitElement, css, html, nothing} from 'lit';
import {ServerClock} from '/kit/clock.js';
import {LocaleController} from '/kit/locale-controller.js';
import {language, t, titleIn} from '/kit/i18n.js';
import '/kit/parts/language-switch.js';
import '/kit/parts/status.js';
import {Watch} from '/desk/day/watch.js';
import {deskStyles} from '/desk/parts/desk-styles.js';
import {api} from '/desk/shell/api.js';
import {signOut} from '/judge/link/session.js';
import './own-entry.js';

const EVERY = 4000;

class MePage extends LitElement {
  static properties = {own: {state: true}};
  static styles = [
    deskStyles,
    css`
      header {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2) var(--space-3);
        justify-content: space-between;
        align-items: center;
      }
      h1 {
        font: 700 var(--text-xl) / var(--leading-tight) var(--font-head);
        overflow-wrap: anywhere;
      }
      .competition {
        color: var(--ink-soft);
        font-weight: 600;
      }
      footer {
        margin-top: var(--space-5);
      }
    `,
  ];

  #clock = new ServerClock();
  #watch = new Watch(this, () => this.#ask(), EVERY);

  constructor() {
    super();
    /** What the server says; null before its first answer. @type {any} */
    this.own = null;
    new LocaleController(this);
  }

  async #ask() {
    this.own = await api.get('/api/me');
    this.#clock.observe(this.own.now);
  }

  async #leave() {
    if (await signOut()) this.dispatchEvent(new CustomEvent('signed-out'));
  }

  #person() {
    const {own} = this;
    const home = [titleIn(own.delegation, language()), own.organisation].filter(Boolean).join(' · ');
    return html`<div>
      <p class="competition">${titleIn(own.competitionTitle, language())}</p>
      <h1>${own.name ?? own.contestant}</h1>
      ${home ? html`<p>${home}</p>` : nothing}
    </div>`;
  }

  render() {
    const {own} = this;
    return html`<div class="stack">
        <header>
          <kit-status ?stale=${this.#watch.stale} .since=${this.#watch.since}></kit-status>
          <kit-language></kit-language>
        </header>
        ${own
          ? html`${this.#person()}
              ${own.entries.map(
                (/** @type {any} */ entry) => html`<me-entry .own=${entry} .competition=${own.competition} .clock=${this.#clock} @filed=${() => this.#watch.now()}></me-entry>`,
              )}
              ${own.entries.length ? nothing : html`<p class="card">${t('me.none')}</p>`}`
          : html`<p role="status">${this.#watch.failure || t('desk.loading')}</p>`}
      </div>
      <footer class="row end"><button class="quiet" @click=${this.#leave}>${t('me.signOut')}</button></footer>`;
  }
}

customElements.define('me-page', MePage);
