// <organizer-desk>: the frame around all screens: navigation at the side (a drawer on a phone), one screen, notices.

import {css, html, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {loadMessages, t} from '/kit/i18n.js';
import '/kit/parts/icon.js';
import {areaOf} from '../areas.js';
import {DeskElement} from '../parts/desk-element.js';
import {deskStyles} from '../parts/desk-styles.js';
import '../parts/toast.js';
import './navigation.js';
import './sign-in.js';
import '../home/home.js';
import '../home/new.js';
import '../search/search.js';

/** @typedef {'loading' | 'failed' | {view: import('./view.js').View}} Loaded */

/** Areas that have been asked for. @type {Map<string, Loaded>} */
const modules = new Map();

/**
 * An area's module together with its words; asks for them the first time.
 * @param {import('../areas.js').Area} area
 * @param {() => void} then when they are there, or are known not to come
 * @returns {Loaded}
 */
function moduleOf(area, then) {
  const known = modules.get(area.id);
  if (known && known !== 'failed') return known;
  modules.set(area.id, 'loading');
  Promise.all([area.load(), loadMessages(`/desk/${area.id}/`)])
    .then(([module]) => modules.set(area.id, module), () => modules.set(area.id, 'failed'))
    .then(then);
  return 'loading';
}

export class DeskFrame extends DeskElement {
  static withoutDocument = true;
  static properties = {...DeskElement.properties, open: {state: true}, broken: {state: true}};
  static styles = [
    deskStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: 15.5rem minmax(0, 1fr);
        min-height: 100dvh;
      }
      desk-navigation {
        position: sticky;
        top: 0;
        height: 100dvh;
      }
      main {
        width: 100%;
        max-width: 84rem;
        margin-inline: auto;
        padding: var(--space-6) var(--space-6) 9rem; /* the last button can be scrolled clear of the notices */
      }
      main:focus {
        outline: none;
      }
      .alone {
        grid-column: 1 / -1;
      }
      .bar,
      .shade {
        display: none;
      }
      .skip {
        position: fixed;
        inset: -10rem auto auto var(--space-4);
        z-index: 40;
      }
      .skip:focus {
        top: var(--space-4);
      }
      @media (max-width: 60rem) {
        :host {
          display: block;
        }
        .bar {
          display: flex;
          align-items: center;
          gap: var(--space-2);
          position: sticky;
          top: 0;
          z-index: 10;
          padding: var(--space-1) var(--space-2);
          border-bottom: 1px solid var(--paper-line);
          background: var(--paper-raised);
          font-weight: 700;
        }
        .bar span {
          flex: 1;
        }
        desk-navigation {
          position: fixed;
          inset: 0 auto 0 0;
          z-index: 21;
          width: min(19rem, 88vw);
          visibility: hidden;
          transform: translateX(-100%);
          transition: transform var(--motion) var(--ease), visibility var(--motion);
        }
        .open desk-navigation,
        desk-navigation.open {
          visibility: visible;
          transform: none;
        }
        .shade.open {
          display: block;
          position: fixed;
          inset: 0;
          z-index: 20;
          min-width: 0;
          border: 0;
          border-radius: 0;
          background: var(--shade);
        }
        main {
          padding: var(--space-4) var(--space-4) 9rem;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.open = false;
    /** The area that could not be loaded; tried again at the next address. */
    this.broken = '';
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener('hashchange', this.#routed);
    addEventListener('keydown', this.#keyed);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#routed);
    removeEventListener('keydown', this.#keyed);
  }

  #routed = () => {
    Object.assign(this, {open: false, broken: ''});
    globalThis.scrollTo(0, 0);
    this.renderRoot.querySelector('main')?.focus({preventScroll: true});
  };

  /** @param {KeyboardEvent} event */
  #keyed = (event) => {
    if (event.key === 'Escape') this.open = false;
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.#search();
  };

  #search() {
    /** @type {import('../search/search.js').DeskSearch | null} */ (this.renderRoot.querySelector('desk-search'))?.show();
  }

  /** @param {string} area */
  #arrived(area) {
    if (modules.get(area) === 'failed') this.broken = area;
    this.requestUpdate();
  }

  #skip() {
    this.renderRoot.querySelector('main')?.focus();
  }

  render() {
    const {desk, open} = this;
    if (!desk || desk.standing === 'starting') return html`<main class="alone"><p role="status">${t('kit.connecting')}</p></main>`;
    if (desk.standing === 'signed-out')
      return html`<main class="alone"><desk-sign-in .desk=${desk}></desk-sign-in></main><desk-toasts></desk-toasts>`;
    return html`<button class="skip" @click=${this.#skip}>${t('desk.skip')}</button>
      <div class="bar">
        <button class="quiet" aria-label=${t('desk.menu')} aria-expanded=${open} @click=${() => (this.open = !open)}>
          <kit-icon name="menu"></kit-icon>
        </button>
        <span>${t('desk.title')}</span>
        <button class="quiet" aria-label=${t('desk.search')} @click=${this.#search}><kit-icon name="search"></kit-icon></button>
      </div>
      ${open ? html`<button class="shade open" aria-label=${t('desk.menu.close')} @click=${() => (this.open = false)}></button>` : nothing}
      <desk-navigation class=${open ? 'open' : ''} .desk=${desk} @search=${this.#search}></desk-navigation>
      <main tabindex="-1">${this.#screen()}</main>
      <desk-search .desk=${desk}></desk-search>
      <desk-toasts></desk-toasts>`;
  }

  #screen() {
    const {desk} = this;
    const {route} = desk;
    if (!route.area) return html`<desk-home .desk=${desk} .route=${route}></desk-home>`;
    if (route.area === 'new') return html`<desk-new .desk=${desk} .route=${route}></desk-new>`;
    const area = areaOf(route.area);
    if (!area || (!area.everywhere && !desk.summary)) return html`<p>${t('desk.nothingHere')} <a href="#/">${t('desk.home')}</a></p>`;
    if (!area.everywhere && !desk.document) return html`<p role="status">${t('desk.loading')}</p>`;
    return keyed(location.hash, this.#area(area));
  }

  /** One screen stays the same element, with what is being written in it, until the address is another. @param {import('../areas.js').Area} area */
  #area(area) {
    if (this.broken === area.id) return html`<p role="alert">${t('desk.areaFailed')}</p>`;
    const module = moduleOf(area, () => this.#arrived(area.id));
    return typeof module === 'object' ? module.view(this.desk, this.desk.route) : html`<p role="status">${t('desk.loading')}</p>`;
  }
}

customElements.define('organizer-desk', DeskFrame);
