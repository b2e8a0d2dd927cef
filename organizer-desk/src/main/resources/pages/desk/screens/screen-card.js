// <desk-screen>: one screen of the hall: a drawing of what it was told to show, in its own shape, and how it is doing.

import {css, html, nothing} from 'lit';
import {clockTime, t} from '/kit/i18n.js';
import {styleVars} from '/kit/style-vars.js';
import '/kit/parts/icon.js';
import {ask} from '/kit/parts/dialog.js';
import {viewPicture} from '/screen/parts/view-picture.js';
import {DeskElement} from '../parts/desk-element.js';
import {api} from '../shell/api.js';
import {addressOf, nameOf, newsAge, one, showsWhat, viewKeys, viewOf} from './screen-words.js';

export class DeskScreen extends DeskElement {
  static withoutDocument = true;
  static properties = {...DeskElement.properties, screen: {attribute: false}, chosen: {type: Boolean, reflect: true}, editing: {state: true}};
  static styles = [
    ...[DeskElement.styles].flat(),
    css`
      .card {
        gap: var(--space-3);
        padding: var(--space-3);
        height: 100%;
        grid-template-rows: auto auto 1fr;
      }
      :host([chosen]) .card {
        border-color: var(--seal);
        box-shadow: 0 0 0 1px var(--seal);
      }
      .wall {
        display: grid;
        place-items: center;
        height: 9.5rem;
        border-radius: var(--radius-m);
        background: var(--paper-sunken);
      }
      .glass {
        display: grid;
        place-items: center;
        aspect-ratio: var(--shape);
        width: min(92%, 8.6rem * var(--shape));
        border: 3px solid var(--ink-soft);
        border-radius: var(--radius-s);
        background: #fffdf8;
        overflow: hidden;
      }
      .glass.dark {
        background: #14130f;
      }
      .glass.blank {
        background: #000;
      }
      .glass svg {
        max-width: 86%;
        max-height: 86%;
      }
      header {
        display: flex;
        align-items: center;
        gap: var(--space-2);
      }
      header label {
        display: flex;
        flex: 1;
        align-items: center;
        gap: var(--space-2);
        min-width: 0;
        min-height: 2.5rem;
        margin: 0;
        cursor: pointer;
      }
      header b {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      input[type='checkbox'] {
        flex: none;
        width: 1.35rem;
        height: 1.35rem;
        accent-color: var(--seal);
      }
      .number {
        flex: none;
        min-width: 1.7rem;
        padding: 0.1rem 0.35rem;
        border-radius: var(--radius-s);
        background: var(--ink);
        color: var(--paper);
        text-align: center;
        font-weight: 700;
      }
      .facts {
        display: grid;
        gap: var(--space-1);
        align-content: start;
        font-size: var(--text-s);
        color: var(--ink-soft);
      }
      form {
        display: grid;
        gap: var(--space-3);
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('./screen-words.js').Screen} */
    this.screen = /** @type {any} */ (null);
    this.chosen = false;
    this.editing = false;
  }

  /** @param {() => Promise<unknown>} work */
  async #change(work) {
    await this.attempt(work);
    this.editing = false;
    this.dispatchEvent(new Event('changed'));
  }

  /** @param {SubmitEvent} submit */
  #rename(submit) {
    submit.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (submit.target));
    const word = (/** @type {string} */ name) => String(form.get(name) ?? '').trim() || null;
    return this.#change(() => api.patch(`/api/screens/${this.screen.id}`, {name: word('name'), group: word('group')}));
  }

  async #forget() {
    const sure = await ask({heading: t('screens.forget', {name: nameOf(this.screen)}), body: t('screens.forgetText'), confirm: t('screens.forgetNow'), danger: true});
    if (sure) await this.#change(() => api.remove(`/api/screens/${this.screen.id}`));
  }

  render() {
    const {screen} = this;
    return html`<article class="card" aria-label=${nameOf(screen)}>
      <header>
        <label>
          <input type="checkbox" .checked=${this.chosen} @change=${() => this.dispatchEvent(new Event('choose'))} />
          <span class="number">${screen.number}</span><b>${nameOf(screen)}</b>
        </label>
        <button class="quiet" aria-label=${t('screens.edit', {name: nameOf(screen)})} aria-expanded=${this.editing} @click=${() => (this.editing = !this.editing)}>
          <kit-icon name="settings"></kit-icon>
        </button>
      </header>
      ${this.#glass()} ${this.editing ? this.#form() : this.#facts()}
    </article>`;
  }

  #glass() {
    const {size, assignment, blank} = this.screen;
    const [width, height] = size.split('x').map(Number);
    const shape = width && height ? Math.max(0.4, Math.min(4, width / height)) : 16 / 9;
    const look = blank ? 'blank' : one(assignment?.theme) === 'dark' ? 'dark' : '';
    return html`<div class="wall">
      <div class="glass ${look}" ${styleVars({'--shape': shape})}>${blank ? nothing : viewPicture(viewOf(this.screen))}</div>
    </div>`;
  }

  #facts() {
    const {screen} = this;
    const view = viewOf(screen);
    return html`<div class="facts">
      <div class="row">${this.#standing()}${screen.group ? html`<span class="tag">${screen.group}</span>` : nothing}</div>
      <b>${view === 'chooser' ? t('screens.toldNothing') : t(viewKeys(view).name)}</b>
      ${showsWhat(screen, this.desk.competitions).map((line) => html`<span>${line}</span>`)}
      <span>${screen.size.replace('x', ' × ')} · ${t('screens.lastSeen', {time: clockTime(screen.lastSeen)})}</span>
      ${this.#age()}
      ${screen.assignment ? html`<a href=${addressOf(screen.assignment)} target="_blank">${t('screens.look')}</a>` : nothing}
    </div>`;
  }

  #standing() {
    const {online, blank, showing} = this.screen;
    if (!online) return html`<span class="tag bad"><kit-icon name="wifiOff"></kit-icon>${t('screens.offline')}</span>`;
    if (showing?.stale) return html`<span class="tag bad"><kit-icon name="alert"></kit-icon>${t('screens.stale')}</span>`;
    if (blank) return html`<span class="tag note"><kit-icon name="moon"></kit-icon>${t('screens.isBlank')}</span>`;
    return html`<span class="tag good"><kit-icon name="check"></kit-icon>${t('screens.online')}</span>`;
  }

  #age() {
    const age = newsAge(this.screen);
    return age === null ? nothing : html`<span>${t('screens.newsAge', {count: age})}</span>`;
  }

  #form() {
    const {name, group} = this.screen;
    return html`<form @submit=${this.#rename}>
      <div><label for="name">${t('screens.name')}</label><input id="name" name="name" maxlength="60" .value=${name ?? ''} /></div>
      <div><label for="group">${t('screens.group')}</label><input id="group" name="group" maxlength="60" .value=${group ?? ''} /></div>
      <div class="row spread">
        <button type="button" class="danger" @click=${this.#forget}>${t('screens.forgetNow')}</button>
        <button class="primary">${t('screens.save')}</button>
      </div>
    </form>`;
  }
}

customElements.define('desk-screen', DeskScreen);
