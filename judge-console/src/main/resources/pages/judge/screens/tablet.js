// <judge-tablet>: this tablet: what it can do and what it lacks and why, language and light, and signing out.
import {css, html, nothing} from 'lit';
import {dateAndTime, t} from '/kit/i18n.js';
import {ask} from '/kit/parts/dialog.js';
import {controlStyles} from '/kit/parts/controls.js';
import {chooseTheme} from '/kit/theme.js';
import '/kit/parts/icon.js';
import '/kit/parts/language-switch.js';
import {tabletName} from '../link/tablet-name.js';
import {canOpenOffline} from '../offline/register.js';
import {ConsoleElement} from '../parts/console-element.js';

const THEMES = /** @type {const} */ (['auto', 'light', 'dark']);

export class Tablet extends ConsoleElement {
  static styles = [
    controlStyles,
    css`
      :host {
        display: block;
        width: 100%;
        max-width: 40rem;
        margin: 0 auto;
        padding: var(--space-5) var(--space-4) var(--space-7);
      }
      h1 {
        margin: 0 0 var(--space-4);
        font: 700 var(--text-xl) / var(--leading-tight) var(--font-head);
      }
      ul {
        margin: 0 0 var(--space-5);
        padding: 0;
        border: 1px solid var(--paper-line);
        border-radius: var(--radius-l);
        background: var(--paper-raised);
        list-style: none;
      }
      li {
        display: flex;
        align-items: flex-start;
        gap: var(--space-3);
        padding: var(--space-3) var(--space-4);
      }
      li + li {
        border-top: 1px solid var(--paper-line);
      }
      li kit-icon {
        margin-top: 0.2em;
        font-size: 1.25rem;
        color: var(--good);
      }
      li.lacking kit-icon {
        color: var(--warn);
      }
      li strong,
      li span {
        display: block;
      }
      li span {
        color: var(--ink-soft);
        font-size: var(--text-s);
        line-height: 1.45;
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2);
        margin-bottom: var(--space-4);
      }
      button[aria-pressed='true'],
      button[aria-pressed='true']:hover {
        background: var(--ink);
        color: var(--paper);
        border-color: var(--ink);
      }
    `,
  ];

  render() {
    const {outbox, keeping, confirmedAt} = this.judging;
    const waitingPhotos = this.judging.photos.waiting(outbox.judge).length;
    const kept = keeping === 'kept' || keeping === 'evictable';
    return html`<h1>${t('judge.tablet.heading', {name: tabletName()})}</h1>
      <ul>
        ${point(confirmedAt > 0 && this.judging.link.fresh, t('judge.tablet.line'), confirmedAt ? t('judge.tablet.confirmed', {time: dateAndTime(confirmedAt)}) : t('judge.notYetConnected'))}
        ${point(outbox.waiting.length === 0, t('judge.tablet.outbox'), t('judge.tablet.waiting', {count: outbox.waiting.length}))}
        ${waitingPhotos ? point(false, t('judge.tablet.photos'), t('judge.tablet.photosWaiting', {count: waitingPhotos})) : nothing}
        ${point(kept, t('judge.tablet.keeping'), t(`judge.keeping.${keeping}`))}
        ${point(canOpenOffline(), t('judge.tablet.offline'), t(canOpenOffline() ? 'judge.tablet.offlineYes' : 'judge.tablet.offlineNo'))}
        ${point(globalThis.isSecureContext, t('judge.tablet.secure'), t(globalThis.isSecureContext ? 'judge.tablet.secureYes' : 'judge.tablet.secureNo'))}
      </ul>
      <div class="line" role="group" aria-label=${t('judge.tablet.light')}>
        ${THEMES.map((theme) => this.#theme(theme))}
      </div>
      <div class="line"><kit-language></kit-language></div>
      <div class="line">
        <a class="button" href="#/refused"><kit-icon name="alert"></kit-icon>${t('judge.refused.title')}</a>
        <button class="danger" @click=${() => this.#leave()}>
          <kit-icon name="signOut"></kit-icon>${t('judge.signOut.button')}
        </button>
      </div>`;
  }

  /** @param {typeof THEMES[number]} theme */
  #theme(theme) {
    const chosen = (document.documentElement.dataset.theme ?? 'auto') === theme;
    const choose = () => {
      chooseTheme(theme);
      this.requestUpdate();
    };
    return html`<button aria-pressed=${chosen ? 'true' : 'false'} @click=${choose}>
      <kit-icon name=${theme === 'auto' ? 'tablet' : theme === 'light' ? 'sun' : 'moon'}></kit-icon
      >${t(`judge.theme.${theme}`)}
    </button>`;
  }

  async #leave() {
    const count = this.judging.outbox.waiting.length;
    const body = count ? t('judge.signOut.kept', {count}) : t('judge.signOut.body');
    if (
      await ask({heading: t('judge.signOut.heading'), body, confirm: t('judge.signOut.button'), danger: true})
    )
      await this.judging.leave();
  }
}

/** @param {boolean} good @param {string} title @param {string} words */
function point(good, title, words) {
  return html`<li class=${good ? '' : 'lacking'}>
    <kit-icon name=${good ? 'check' : 'alert'}></kit-icon>
    <div><strong>${title}</strong><span>${words}</span></div>
  </li>`;
}

customElements.define('judge-tablet', Tablet);
