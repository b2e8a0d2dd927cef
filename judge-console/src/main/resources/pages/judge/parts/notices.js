// <judge-notices>: what the judge has to know now: a dead line, a queue on its way, a tablet that keeps nothing, a
// second tablet, marks that need a decision. Nothing when all is well.
import {css, html, nothing} from 'lit';
import {clockTime, t} from '/kit/i18n.js';
import {controlStyles} from '/kit/parts/controls.js';
import '/kit/parts/icon.js';
import {sheetAddress} from '../core/route.js';
import {needsDecision, strangers} from '../core/troubles.js';
import {ConsoleElement} from './console-element.js';

/** A queue this long is worth a progress bar. */
const WORTH_A_BAR = 8;

export class Notices extends ConsoleElement {
  static properties = {
    ...ConsoleElement.properties,
    route: {attribute: false},
    tabletsSeen: {state: true},
  };

  static styles = [
    controlStyles,
    css`
      .notice {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        padding: var(--space-2) var(--space-4);
        border-bottom: 1px solid var(--paper-line);
        font-size: var(--text-s);
        line-height: 1.4;
      }
      .notice > kit-icon {
        font-size: 1.35rem;
      }
      .notice p {
        flex: 1;
        margin: 0;
      }
      .warn {
        background: var(--warn-wash);
        color: var(--warn);
      }
      .bad {
        background: var(--bad-wash);
        color: var(--bad);
      }
      .note {
        background: var(--note-wash);
        color: var(--note);
      }
      progress {
        display: block;
        width: 100%;
        height: 0.5rem;
        margin-top: var(--space-1);
        accent-color: var(--note);
      }
      .notice a,
      .notice button {
        color: inherit;
        border-color: currentColor;
        background: transparent;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../core/route.js').Route} */
    this.route = {screen: 'sheets'};
    this.tabletsSeen = 1;
    this.most = 0;
  }

  render() {
    return [
      this.#keeping(),
      this.#silence(),
      this.#queue(),
      this.#troubles(),
      this.#photos(),
      this.#tablets(),
      this.#newVersion(),
      this.#strangers(),
    ];
  }

  /** @param {string} kind @param {import('/kit/icons.js').IconName} icon @param {unknown} words @param {unknown} [action] */
  #notice(kind, icon, words, action = nothing) {
    return html`<div class="notice ${kind}" role=${kind === 'bad' ? 'alert' : 'status'}>
      <kit-icon name=${icon}></kit-icon>
      <p>${words}</p>
      ${action}
    </div>`;
  }

  #keeping() {
    const keeping = this.judging.keeping;
    return keeping === 'full' || keeping === 'refused'
      ? this.#notice('bad', 'alert', t(`judge.keeping.${keeping}`))
      : nothing;
  }

  #silence() {
    const {link, book} = this.judging;
    if (link.fresh) return nothing;
    const since = link.live.lastFrame || book?.time;
    return this.#notice(
      'warn',
      'wifiOff',
      since ? t('judge.silent', {time: clockTime(since)}) : t('judge.notYetConnected'),
    );
  }

  #queue() {
    const left = this.judging.outbox.waiting.length;
    this.most = left ? Math.max(this.most, left) : 0;
    if (this.most < WORTH_A_BAR || !this.judging.link.fresh) return nothing;
    const done = this.most - left;
    return this.#notice(
      'note',
      'up',
      html`${t('judge.queue', {done, total: this.most})}<progress
          max=${this.most}
          .value=${done}
        ></progress>`,
    );
  }

  #troubles() {
    const count = needsDecision(this.judging.outbox).length;
    if (!count || this.route.screen === 'refused') return nothing;
    return this.#notice(
      'bad',
      'alert',
      t('judge.troubles', {count}),
      html`<a class="button" href="#/refused">${t('judge.look')}</a>`,
    );
  }

  #photos() {
    const [photo, ...more] = this.judging.photos.refused(this.judging.outbox.judge);
    if (!photo) return nothing;
    return this.#notice(
      'bad',
      'camera',
      t('judge.photosRefused', {count: more.length + 1, entry: photo.entry}),
      html`<a class="button" href=${sheetAddress(photo.event, photo.entry)}>${t('judge.look')}</a>`,
    );
  }

  #tablets() {
    const tablets = this.judging.book?.tablets ?? 1;
    if (tablets < 2) this.tabletsSeen = 1;
    if (tablets <= this.tabletsSeen || !this.judging.link.ready) return nothing;
    const seen = () => (this.tabletsSeen = tablets);
    return this.#notice(
      'note',
      'tablet',
      t('judge.tablets', {count: tablets}),
      html`<button @click=${seen}>${t('judge.understood')}</button>`,
    );
  }

  #newVersion() {
    if (!this.judging.newVersion) return nothing;
    return this.#notice(
      'note',
      'refresh',
      t('judge.newVersion'),
      html`<button @click=${() => location.reload()}>${t('judge.reload')}</button>`,
    );
  }

  #strangers() {
    const count = strangers(this.judging.outbox).length;
    return count ? this.#notice('warn', 'people', t('judge.strangers', {count})) : nothing;
  }
}

customElements.define('judge-notices', Notices);
