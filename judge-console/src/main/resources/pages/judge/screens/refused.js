// <judge-refused>: marks that the server refused or that were changed elsewhere: what happened, both values, what to do.
import {html, nothing} from 'lit';
import {dateAndTime, language, t, titleIn} from '/kit/i18n.js';
import {ask} from '/kit/parts/dialog.js';
import {controlStyles} from '/kit/parts/controls.js';
import '/kit/parts/icon.js';
import {aspectsOf} from '../core/scheme.js';
import {sheetAddress} from '../core/route.js';
import {refusals, strangers} from '../core/troubles.js';
import {valueWords} from '../core/value-words.js';
import {askText} from '../parts/ask-text.js';
import {ConsoleElement} from '../parts/console-element.js';
import {refusedStyles} from './refused-styles.js';

/** @typedef {import('../core/outbox-rules.js').Item} Item */

const OFF_THE_SCALE = /^(scale\.|number$)/;

export class Refused extends ConsoleElement {
  static styles = [controlStyles, refusedStyles];

  render() {
    const items = refusals(this.judging.outbox);
    const others = strangers(this.judging.outbox);
    return html`<h1>${t('judge.refused.title')}</h1>
      ${
        items.length
          ? html`<ul>
              ${items.map((item) => this.#item(item))}
            </ul>`
          : html`<p class="none">${t('judge.refused.none')}</p>`
      }
      ${
        others.length
          ? html`<h2>${t('judge.refused.strangers')}</h2>
              <ul>
                ${others.map((item) => html`<li>${this.#what(item)}</li>`)}
              </ul>`
          : nothing
      }`;
  }

  /** @param {Item} item */
  #item(item) {
    return html`<li class=${item.state}>
      ${this.#what(item)} ${item.state === 'conflict' ? this.#conflict(item) : this.#refusal(item)}
    </li>`;
  }

  /** @param {Item} item */
  #what(item) {
    const {event, entry, aspect, type} = item.message;
    const scheme = this.judging.book?.events.find((each) => each.event === event)?.scheme;
    const node = scheme && aspectsOf(scheme).find((each) => each.id === aspect);
    const title =
      type === 'mark'
        ? titleIn(/** @type {any} */ (node?.title), language()) || aspect
        : t(`judge.command.${type}`);
    return html`<div class="what">
      <a href=${sheetAddress(event, entry)}>${entry}</a>
      <div><strong>${title}</strong><span>${dateAndTime(item.at)}</span></div>
      ${type === 'mark' ? html`<b>${valueWords(item.message.value ?? null)}</b>` : nothing}
    </div>`;
  }

  /** @param {Item} item */
  #refusal(item) {
    return html`<p class="why"><kit-icon name="alert"></kit-icon><span>${whyWords(item)}</span></p>
      <div class="actions">
        <button @click=${() => this.#putAway(item)}>${t('judge.refused.putAway')}</button>
        ${item.state === 'replaced' ? html`<span>${t('judge.refused.replaced')}</span>` : this.#remedy(item)}
      </div>`;
  }

  /** What no scale has is refused however often it is sent. @param {Item} item */
  #remedy(item) {
    const {event, entry} = item.message;
    return OFF_THE_SCALE.test(item.problem?.rule ?? '')
      ? html`<a class="button primary" href=${sheetAddress(event, entry)}>${t('judge.refused.mark')}</a>`
      : html`<button class="primary" @click=${() => this.#again(item)}>${t('judge.refused.again')}</button>`;
  }

  /** @param {Item} item */
  #conflict(item) {
    const mine = item.message.value ?? null;
    const theirs = item.current?.value ?? null;
    return html`<p class="why"><kit-icon name="swap"></kit-icon>${t('judge.conflict.what')}</p>
      <div class="both">
        <button @click=${() => this.#keepMine(item)}>
          <span>${t('judge.conflict.mine')}</span><strong>${valueWords(mine)}</strong
          ><span class="entry">${item.message.entry}</span>
        </button>
        <button @click=${() => this.judging.takeTheirs(item)}>
          <span>${t('judge.conflict.theirs')}</span><strong>${valueWords(theirs)}</strong
          ><span class="entry">${item.message.entry}</span>
        </button>
      </div>`;
  }

  /** @param {Item} item */
  #keepMine(item) {
    const {event, entry, aspect, value, note, photos = [], reason} = item.message;
    this.judging.tell({
      type: 'mark',
      event,
      entry,
      aspect,
      value,
      note,
      photos,
      reason,
      revision: item.current?.revision ?? 0,
    });
  }

  /** The same message once more, under a new id: the refusal of the old one stands. @param {Item} item */
  async #again(item) {
    const {id, competition, ...message} = item.message;
    if (item.problem?.rule === 'reason-missing') {
      message.reason = await askedReason(message.entry);
      if (message.reason === null) return;
    }
    const {event, entry, aspect} = message;
    const saved = this.judging.view?.truth(event, entry, aspect ?? '').saved;
    if (message.type === 'mark') message.revision = saved?.revision ?? 0;
    else this.judging.outbox.drop([item.id]);
    this.judging.tell(message);
  }

  /** @param {Item} item */
  async #putAway(item) {
    const {entry, value = null} = item.message;
    const sure = await ask({
      heading: `${entry} · ${valueWords(value)}`,
      body: t('judge.refused.sure'),
      confirm: t('judge.refused.putAway'),
      danger: true,
    });
    if (sure) this.judging.outbox.drop([item.id]);
  }
}

/** @param {string} entry @returns {Promise<string|null>} null when the judge gave up */
const askedReason = (entry) =>
  askText({
    heading: t('judge.reason.heading', {entry}),
    label: t('judge.reason.label'),
    confirm: t('judge.refused.again'),
    needed: true,
  });

/** The server's own sentence, unless it was said in another language than the page speaks now. @param {Item} item */
function whyWords({problem}) {
  const {rule = '', title, detail, lang} = problem ?? {};
  if (detail && lang === language()) return isClosed(rule) ? html`${detail}<br />${t('judge.refused.tellChief')}` : detail;
  const known = `judge.rule.${isClosed(rule) ? 'event' : rule}`;
  return t(known) === known ? detail || title || t('judge.rule.unknown') : t(known);
}

/** @param {string} rule */
const isClosed = (rule) => rule.startsWith('event-');

customElements.define('judge-refused', Refused);
