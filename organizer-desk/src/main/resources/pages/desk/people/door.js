// <people-door>: who comes is checked in by the code on the badge, or by name; who is late and who is missing.

import {css, html, nothing} from 'lit';
import {t, wholeNumber} from '/kit/i18n.js';
import '../parts/data-table.js';
import {fieldStyles, textField} from '../parts/fields.js';
import '../parts/page-head.js';
import {done} from '../parts/toast.js';
import {api} from '../shell/api.js';
import {PeopleElement} from './people-element.js';
import {scan} from './scan.js';

const LISTS = /** @type {const} */ (['expected', 'arrived', 'late', 'absent', 'withdrawn']);

class PeopleDoor extends PeopleElement {
  static properties = {...PeopleElement.properties, code: {state: true}, list: {state: true}, last: {state: true}, camera: {state: true}};
  static styles = [
    PeopleElement.styles,
    fieldStyles,
    css`
      video {
        width: min(100%, 24rem);
        border-radius: var(--radius-m);
      }
      .last {
        display: flex;
        gap: var(--space-4);
        align-items: center;
        font-size: var(--text-l);
      }
      .last img {
        height: 6rem;
        border-radius: var(--radius-s);
      }
    `,
  ].flat();

  constructor() {
    super();
    this.code = '';
    this.list = 'expected';
    /** @type {any} */
    this.last = null;
    this.camera = false;
    this.asked = '';
  }

  /** A badge's QR code leads here: whoever opened it is checked in. @param {import('lit').PropertyValues} changes */
  updated(changes) {
    super.updated(changes);
    const badge = this.route?.query.get('badge') ?? '';
    if (badge && badge !== this.asked && this.desk?.competition) {
      this.asked = badge;
      this.#checkIn({badge});
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.camera = false;
  }

  /** @param {{badge?: string, person?: string, arrived?: boolean}} who */
  #checkIn(who) {
    return this.attempt(async () => {
      this.last = await api.post(this.desk.path('/check-ins'), who);
      await this.read();
      const {id, name} = this.last;
      const undo = () => this.#checkIn({person: id, arrived: false});
      done(t(who.arrived === false ? 'people.tookBack' : 'people.checkedIn', {name}), who.arrived === false ? undefined : undo);
    });
  }

  /** What a scanner types: the badge's address or its code alone. @param {Event} event */
  #typed(event) {
    event.preventDefault();
    const badge = /badge=([0-9a-f]+)/.exec(this.code)?.[1] ?? this.code.trim();
    this.code = '';
    return this.#checkIn({badge});
  }

  async #look() {
    this.camera = true;
    await this.updateComplete;
    const video = /** @type {HTMLVideoElement} */ (this.renderRoot.querySelector('video'));
    await this.attempt(() =>
      scan(video, () => this.camera && this.isConnected, async (text) => {
        const badge = /badge=([0-9a-f]+)/.exec(text)?.[1];
        if (badge && badge !== this.last?.badge) await this.#checkIn({badge});
      }),
    );
    this.camera = false;
  }

  #cameraButton() {
    return this.camera
      ? html`<button type="button" @click=${() => (this.camera = false)}>${t('people.cameraOff')}</button>`
      : html`<button type="button" @click=${this.#look}>${t('people.camera')}</button>`;
  }

  #columns() {
    return [
      {id: 'name', title: t('people.name'), value: (/** @type {any} */ one) => one.name, cell: (/** @type {any} */ one) => html`<b>${one.name}</b>`},
      {id: 'delegation', title: t('people.delegation'), value: (/** @type {any} */ one) => this.delegation(one)},
      {id: 'organisation', title: t('people.organisation'), value: (/** @type {any} */ one) => one.organisation ?? ''},
      {id: 'entries', title: t('people.entries'), value: (/** @type {any} */ one) => this.entries(one)},
      {
        id: 'arrival',
        title: t('people.arrival'),
        value: (/** @type {any} */ one) => t(`people.arrival.${this.arrival(one)}`),
        cell: (/** @type {any} */ one) =>
          one.arrived || one.withdrawn
            ? this.arrivalTag(one)
            : html`<button @click=${() => this.#checkIn({person: one.id})}>${t('people.checkIn')}</button>`,
      },
    ];
  }

  render() {
    const {people} = this;
    if (!people) return this.waiting();
    const count = (/** @type {string} */ state) => people.filter((one) => this.arrival(one) === state).length;
    return html`<desk-head heading=${t('people.door')} hint=${t('people.doorHint')}>${this.back()}</desk-head>
      <div class="stack">
        <section class="card">
          <form class="row" @submit=${this.#typed}>
            ${textField({label: t('people.scan'), hint: t('people.scanHint'), path: 'badge', value: this.code, required: true, change: (code) => (this.code = code)})}
            <button class="primary">${t('people.checkIn')}</button>
            ${'BarcodeDetector' in globalThis ? this.#cameraButton() : nothing}
          </form>
          ${this.camera ? html`<video muted playsinline></video>` : nothing}
          ${this.last
            ? html`<div class="last" role="status">
                ${this.last.photo ? html`<img src=${this.last.photo} alt="" />` : nothing}<span><b>${this.last.name}</b><br />${this.entries(this.last)}</span>${this.arrivalTag(this.last)}
              </div>`
            : nothing}
        </section>
        <div class="row" role="group" aria-label=${t('people.lists')}>
          ${LISTS.map(
            (list) => html`<button aria-pressed=${this.list === list ? 'true' : 'false'} class=${this.list === list ? 'primary' : ''} @click=${() => (this.list = list)}>
              ${t(`people.arrival.${list}`)} ${wholeNumber(count(list))}
            </button>`,
          )}
        </div>
        <desk-table .columns=${this.#columns()} .rows=${people.filter((one) => this.arrival(one) === this.list)} label=${t(`people.arrival.${this.list}`)}></desk-table>
      </div>`;
  }
}

customElements.define('people-door', PeopleDoor);
