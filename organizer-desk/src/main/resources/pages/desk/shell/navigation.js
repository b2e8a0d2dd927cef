// <desk-navigation>: which competition is open, the areas in groups, language, theme and signing out.

import {css, html, nothing} from 'lit';
import {language, t, titleIn} from '/kit/i18n.js';
import '/kit/parts/icon.js';
import '/kit/parts/language-switch.js';
import {AREAS} from '../areas.js';
import {DeskElement} from '../parts/desk-element.js';
import {deskStyles} from '../parts/desk-styles.js';
import {link} from './route.js';
import './theme-switch.js';

const GROUPS = /** @type {const} */ (['competition', 'day', 'results', 'hall']);

export class DeskNavigation extends DeskElement {
  static withoutDocument = true;
  static styles = [
    deskStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        border-inline-end: 1px solid var(--paper-line);
        background: var(--paper-raised);
      }
      .brand {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        padding: var(--space-4) var(--space-4) var(--space-2);
        color: var(--ink);
        font: 700 var(--text-m) / 1.2 var(--font-head);
        text-decoration: none;
      }
      .brand img {
        width: 2.25rem;
        height: 2.25rem;
      }
      .chooser {
        padding: var(--space-2) var(--space-3) var(--space-3);
      }
      .search {
        justify-content: flex-start;
        margin: 0 var(--space-2);
        color: var(--ink-soft);
      }
      kbd {
        margin-inline-start: auto;
        padding: 0.1em 0.5em;
        border: 1px solid var(--paper-line);
        border-radius: var(--radius-s);
        font: 500 var(--text-xs) / 1.4 var(--font-text);
      }
      select {
        font-size: var(--text-s);
        font-weight: 600;
        text-overflow: ellipsis;
      }
      nav {
        flex: 1;
        overflow-y: auto;
        padding: 0 var(--space-2) var(--space-4);
      }
      h2 {
        padding: var(--space-3) var(--space-3) var(--space-1);
        color: var(--ink-faint);
        font: 600 var(--text-xs) / 1.3 var(--font-text);
        letter-spacing: 0.04em;
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      a.area {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        min-height: 2.75rem;
        padding: var(--space-1) var(--space-3);
        border-radius: var(--radius-m);
        color: var(--ink-soft);
        font-size: var(--text-s);
        font-weight: 600;
        text-decoration: none;
      }
      a.area:hover {
        background: var(--paper-sunken);
      }
      a.area[aria-current] {
        background: var(--seal-wash);
        color: var(--seal-strong);
      }
      footer {
        padding: var(--space-2) var(--space-3) var(--space-1);
        border-top: 1px solid var(--paper-line);
        font-size: var(--text-s);
      }
      footer .row {
        gap: 0;
        flex-wrap: nowrap;
        justify-content: space-between;
      }
      .who {
        overflow: hidden;
        padding-inline-start: var(--space-2);
        color: var(--ink-soft);
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      @media (pointer: fine) {
        a.area {
          min-height: 2.375rem;
        }
      }
      @media (pointer: fine) and (max-height: 54rem) {
        a.area {
          min-height: 2.125rem;
        }
        h2 {
          padding-top: var(--space-2);
        }
      }
    `,
  ];

  /** @param {Event} change */
  #choose(change) {
    location.hash = link(/** @type {HTMLSelectElement} */ (change.target).value, '');
  }

  /** @param {import('../areas.js').Area} area */
  #area(area) {
    const {competition, route} = this.desk;
    const href = link(competition, area.id);
    return html`<li>
      <a class="area" href=${href} aria-current=${route.area === area.id ? 'page' : nothing}>
        <kit-icon name=${area.icon}></kit-icon>${t(area.title)}
      </a>
    </li>`;
  }

  /** @param {typeof GROUPS[number]} group */
  #group(group) {
    const areas = AREAS.filter((area) => area.group === group && (area.everywhere || this.desk.summary));
    if (!areas.length) return nothing;
    return html`<h2 id=${group}>${t(`desk.group.${group}`)}</h2>
      <ul aria-labelledby=${group}>
        ${areas.map((area) => this.#area(area))}
      </ul>`;
  }

  #chooser() {
    const {competitions, competition} = this.desk;
    return html`<div class="chooser">
      <select aria-label=${t('desk.competition')} .value=${competition} @change=${this.#choose}>
        <option value="" ?selected=${!competition}>${t('desk.allCompetitions')}</option>
        ${competitions.map(
          (each) => html`<option value=${each.id} ?selected=${each.id === competition}>${titleIn(each.title, language())}</option>`,
        )}
      </select>
    </div>`;
  }

  /** On a low window the area that is open is brought into sight. */
  updated() {
    this.renderRoot.querySelector('[aria-current]')?.scrollIntoView({block: 'nearest'});
  }

  render() {
    return html`<a class="brand" href="#/"><img src="/favicon.ico" alt="" />${t('desk.title')}</a>
      ${this.#chooser()}
      <button class="quiet search" @click=${() => this.dispatchEvent(new Event('search'))}>
        <kit-icon name="search"></kit-icon>${t('desk.search')}<kbd>Ctrl K</kbd>
      </button>
      <nav aria-label=${t('desk.menu')}>${GROUPS.map((group) => this.#group(group))}</nav>
      <footer>
        <div class="who" title=${this.desk.name}>${this.desk.name}</div>
        <div class="row">
          <kit-language></kit-language><desk-theme></desk-theme>
          <button class="quiet" title=${t('desk.signOut')} aria-label=${t('desk.signOut')} @click=${() => this.attempt(() => this.desk.signOut())}>
            <kit-icon name="signOut"></kit-icon>
          </button>
        </div>
      </footer>`;
  }
}

customElements.define('desk-navigation', DeskNavigation);
