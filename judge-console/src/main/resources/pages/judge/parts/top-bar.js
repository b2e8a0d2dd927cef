// <judge-top-bar>: who is marking, what, and whether the line to the server works. Always in sight.
import {css, html, nothing} from 'lit';
import {language, t, titleIn} from '/kit/i18n.js';
import {controlStyles} from '/kit/parts/controls.js';
import '/kit/parts/icon.js';
import {ConsoleElement} from './console-element.js';

export class TopBar extends ConsoleElement {
  static properties = {...ConsoleElement.properties, route: {attribute: false}};

  static styles = [
    controlStyles,
    css`
      :host {
        position: sticky;
        top: 0;
        z-index: 5;
        display: block;
        background: var(--paper);
        border-bottom: 1px solid var(--paper-line);
      }
      header {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        padding: var(--space-1) var(--space-3);
        padding-top: max(var(--space-1), env(safe-area-inset-top));
      }
      .seal {
        display: grid;
        place-items: center;
        width: 2.25rem;
        height: 2.25rem;
        margin: 0.375rem;
        border-radius: var(--radius-s);
        background: var(--seal);
        color: var(--on-seal);
        font: 700 1.35rem / 1 var(--font-head);
      }
      .who {
        flex: 1;
        min-width: 0;
      }
      .who strong,
      .who span {
        display: block;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .who strong {
        font-size: var(--text-m);
        line-height: 1.3;
      }
      .who span {
        color: var(--ink-faint);
        font-size: var(--text-xs);
        line-height: 1.35;
      }
      .tag {
        padding: 0.35em 0.7em;
        font-size: var(--text-xs);
        white-space: nowrap;
      }
      a.button {
        padding: 0;
        color: var(--ink);
        font-size: 1.3rem;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../core/route.js').Route} */
    this.route = {screen: 'sheets'};
  }

  render() {
    const book = this.judging.book;
    return html`<header>
      ${
        this.route.screen === 'sheets'
          ? html`<span class="seal" aria-hidden="true">匠</span>`
          : html`<a class="button quiet" href="#/" aria-label=${t('judge.backToSheets')}
              ><kit-icon name="back"></kit-icon
            ></a>`
      }
      <div class="who">
        <strong>${book?.judge.name ?? ''}</strong>
        <span>${this.#where()}</span>
      </div>
      ${this.#line()}
      ${
        this.route.screen === 'tablet'
          ? nothing
          : html`<a class="button quiet" href="#/tablet" aria-label=${t('judge.thisTablet')}
              ><kit-icon name="settings"></kit-icon
            ></a>`
      }
    </header>`;
  }

  #where() {
    const book = this.judging.book;
    if (!book) return '';
    const here = 'event' in this.route ? this.route.event : null;
    const events = book.events.filter((event) => here === null || event.event === here);
    return (
      events.map((event) => titleIn(event.title, language())).join(' · ') ||
      titleIn(book.competitionTitle, language())
    );
  }

  #line() {
    const waiting = this.judging.outbox.waiting.length;
    const live = this.judging.link.fresh;
    const kind = live ? (waiting ? 'note' : 'good') : 'warn';
    const words = live
      ? waiting
        ? t('judge.line.sending', {count: waiting})
        : t('kit.live')
      : waiting
        ? t('judge.line.waiting', {count: waiting})
        : t('judge.line.offline');
    return html`<span class="tag ${kind}" role="status"
      ><kit-icon name=${live ? (waiting ? 'up' : 'wifi') : 'wifiOff'}></kit-icon>${words}</span
    >`;
  }
}

customElements.define('judge-top-bar', TopBar);
