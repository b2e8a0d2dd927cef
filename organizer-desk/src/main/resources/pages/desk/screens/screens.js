// <desk-screens>: all screens of the hall: what each was told to show, how fresh its news is, and commands to some or all.

import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {loadMessages, t} from '/kit/i18n.js';
import '/kit/parts/icon.js';
import {DeskElement} from '../parts/desk-element.js';
import '../parts/empty.js';
import '../parts/page-head.js';
import {done} from '../parts/toast.js';
import {api} from '../shell/api.js';
import './assign-form.js';
import './screen-card.js';
import {screensStyles} from './screens-style.js';

/** @typedef {import('./screen-words.js').Screen} Screen */

const LOOK_EVERY = 4_000;
await loadMessages('/screen/');

export class DeskScreens extends DeskElement {
  static withoutDocument = true;
  static properties = {...DeskElement.properties, screens: {state: true}, chosen: {state: true}, assigning: {state: true}};
  static styles = [...[DeskElement.styles].flat(), screensStyles];

  /** @type {ReturnType<typeof setInterval> | undefined} */
  #timer;

  constructor() {
    super();
    /** @type {Screen[] | null} */
    this.screens = null;
    /** @type {ReadonlySet<string>} */
    this.chosen = new Set();
    this.assigning = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#timer = setInterval(() => this.#look().catch(() => {}), LOOK_EVERY);
    this.attempt(() => this.#look());
    const [asked] = this.route?.rest ?? [];
    if (asked) Object.assign(this, {chosen: new Set([asked]), assigning: true});
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  async #look() {
    this.screens = await api.get('/api/screens');
  }

  /** The chosen screens, or all when none is chosen. @returns {Screen[]} */
  get meant() {
    const all = this.screens ?? [];
    const some = all.filter((screen) => this.chosen.has(screen.id));
    return some.length ? some : all;
  }

  /**
   * @param {string} command
   * @param {object} [more]
   */
  #command(command, more = {}) {
    const {meant} = this;
    return this.attempt(async () => {
      await api.post('/api/screens/commands', {command, screens: meant.map((screen) => screen.id), ...more});
      done(t(`screens.told.${command}`, {count: meant.length}));
      await this.#look();
    });
  }

  /** @param {string} id */
  #toggle(id) {
    const next = new Set(this.chosen);
    if (!next.delete(id)) next.add(id);
    this.chosen = next;
  }

  /** @param {string} group */
  #chooseGroup(group) {
    this.chosen = new Set((this.screens ?? []).filter((screen) => screen.group === group).map((screen) => screen.id));
  }

  render() {
    return html`<desk-head heading=${t('screens.heading')} hint=${t('screens.hint')}>
        <a slot="actions" class="button" href="/screen/" target="_blank"><kit-icon name="screen"></kit-icon>${t('screens.open')}</a>
      </desk-head>
      ${this.screens?.length ? this.#list(this.screens) : this.screens ? this.#none() : html`<p role="status">${t('desk.loading')}</p>`}`;
  }

  #none() {
    return html`<desk-empty icon="screen" heading=${t('screens.none')} text=${t('screens.noneText', {address: `${location.origin}/screen/`})}>
      <a class="button primary" href="/screen/" target="_blank">${t('screens.open')}</a>
    </desk-empty>`;
  }

  /** @param {Screen[]} screens */
  #list(screens) {
    const groups = [...new Set(screens.flatMap((screen) => screen.group ?? []))].sort();
    return html`<div class="stack">
      <div class="tools">
        <p class="count" role="status">${this.chosen.size ? t('screens.chosen', {count: this.meant.length}) : t('screens.all', {count: screens.length})}</p>
        ${groups.map((group) => html`<button class="quiet" @click=${() => this.#chooseGroup(group)}>${group}</button>`)}
        ${this.chosen.size ? html`<button class="quiet" @click=${() => (this.chosen = new Set())}>${t('screens.chooseNone')}</button>` : nothing}
      </div>
      <div class="row" role="toolbar" aria-label=${t('screens.commands')}>
        <button class="primary" aria-expanded=${this.assigning} @click=${() => (this.assigning = !this.assigning)}><kit-icon name="edit"></kit-icon>${t('screens.assign')}</button>
        <button @click=${() => this.#command('identify')}><kit-icon name="search"></kit-icon>${t('screens.identify')}</button>
        <button @click=${() => this.#command('blank')}><kit-icon name="moon"></kit-icon>${t('screens.blank')}</button>
        <button @click=${() => this.#command('show')}><kit-icon name="sun"></kit-icon>${t('screens.show')}</button>
        <button @click=${() => this.#command('reload')}><kit-icon name="refresh"></kit-icon>${t('screens.reload')}</button>
      </div>
      ${this.assigning ? this.#form() : nothing}
      <ul class="screens">${repeat(screens, (screen) => screen.id, (screen) => this.#card(screen))}</ul>
    </div>`;
  }

  #form() {
    const [first] = this.meant;
    return html`<desk-assign
      .desk=${this.desk}
      .begin=${first?.assignment ?? {}}
      .count=${this.meant.length}
      @assign=${async (/** @type {CustomEvent} */ e) => {
        await this.#command('assign', {assignment: e.detail});
        this.assigning = false;
      }}
    ></desk-assign>`;
  }

  /** @param {Screen} screen */
  #card(screen) {
    return html`<li>
      <desk-screen
        .desk=${this.desk}
        .screen=${screen}
        ?chosen=${this.chosen.has(screen.id)}
        @choose=${() => this.#toggle(screen.id)}
        @changed=${() => this.attempt(() => this.#look())}
      ></desk-screen>
    </li>`;
  }
}

customElements.define('desk-screens', DeskScreens);

/** @type {import('../shell/view.js').View} */
export const view = (desk, route) => html`<desk-screens .desk=${desk} .route=${route}></desk-screens>`;
