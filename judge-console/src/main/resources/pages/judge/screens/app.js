// <judge-console>: the frame around all screens: who and where at the top, what is wrong below it, and one screen.
import {css, html, nothing} from 'lit';
import {t} from '/kit/i18n.js';
import {ConsoleElement} from '../parts/console-element.js';
import {routeOf} from '../core/route.js';
import '../parts/top-bar.js';
import {bring, isHere} from './bringing.js';

/** A line that says nothing for so long does not keep the other screens from coming, in milliseconds. */
const LONG_ENOUGH = 3_000;

export class JudgeApp extends ConsoleElement {
  static styles = css`
    :host {
      display: flex;
      flex-direction: column;
      min-height: 100dvh;
    }
    main {
      flex: 1;
      display: flex;
      flex-direction: column;
    }
    main:focus {
      outline: none;
    }
    .starting {
      margin: auto;
      color: var(--ink-faint);
    }
  `;

  #routed = () => {
    this.requestUpdate();
    globalThis.scrollTo(0, 0);
    this.renderRoot.querySelector('main')?.focus({preventScroll: true});
  };

  connectedCallback() {
    super.connectedCallback();
    addEventListener('hashchange', this.#routed);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#routed);
  }

  render() {
    const judging = this.judging;
    if (!judging || judging.standing === 'starting') return html`<slot></slot>`;
    if (judging.standing === 'signed-out')
      return this.#hasCome('sign-in')
        ? html`<judge-sign-in .judging=${judging}></judge-sign-in>`
        : this.#starting();
    const route = routeOf(location.hash);
    return html`<judge-top-bar .judging=${judging} .route=${route}></judge-top-bar>
      <judge-notices .judging=${judging} .route=${route}></judge-notices>
      <main tabindex="-1">
        ${judging.book && this.#hasCome(route.screen) ? this.#screen(route) : this.#starting()}
      </main>`;
  }

  /** When the judge has something to look at, or there is nothing to wait for. */
  async firstScreen() {
    const judging = this.judging;
    const isThere = () => judging.standing === 'signed-out' || judging.book !== null;
    await new Promise((resolve) => {
      const look = () => isThere() && resolve(undefined);
      judging.addEventListener('change', look);
      setTimeout(resolve, LONG_ENOUGH);
      look();
    });
    await bring(judging.standing === 'signed-out' ? 'sign-in' : routeOf(location.hash).screen);
    await this.updateComplete;
  }

  #starting() {
    return html`<p class="starting" role="status">${t('kit.connecting')}</p>`;
  }

  /** Whether the screen can be shown; if not, it is on its way from now on. @param {import('./bringing.js').Part} screen */
  #hasCome(screen) {
    if (isHere(screen)) return true;
    bring(screen).then(() => this.requestUpdate());
    return false;
  }

  /** @param {import('../core/route.js').Route} route */
  #screen(route) {
    const judging = this.judging;
    if (route.screen === 'sheets') return html`<judge-sheets .judging=${judging}></judge-sheets>`;
    if (route.screen === 'sheet')
      return html`<judge-sheet
        .judging=${judging}
        .event=${route.event}
        .entry=${route.entry}
      ></judge-sheet>`;
    if (route.screen === 'chief')
      return html`<judge-chief .judging=${judging} .event=${route.event}></judge-chief>`;
    if (route.screen === 'refused') return html`<judge-refused .judging=${judging}></judge-refused>`;
    return route.screen === 'tablet' ? html`<judge-tablet .judging=${judging}></judge-tablet>` : nothing;
  }
}

customElements.define('judge-console', JudgeApp);
