// <people-person>: one contestant: photo, what is known, withdrawal and replacement.

import {css, html, nothing} from 'lit';
import {dateAndTime, t} from '/kit/i18n.js';
import {ask} from '/kit/parts/dialog.js';
import {askReason} from '../parts/ask-reason.js';
import {fieldStyles, textField} from '../parts/fields.js';
import '../parts/code-sheet.js';
import '../parts/file-drop.js';
import '../parts/page-head.js';
import {done} from '../parts/toast.js';
import {api} from '../shell/api.js';
import {PeopleElement} from './people-element.js';

const LARGEST_PHOTO = 10_000_000;

class PeoplePerson extends PeopleElement {
  static properties = {...PeopleElement.properties, draft: {state: true}, successor: {state: true}, codes: {state: true}, phones: {state: true}};
  static styles = [
    PeopleElement.styles,
    fieldStyles,
    css`
      .sides {
        display: grid;
        gap: var(--space-5);
        grid-template-columns: minmax(12rem, 16rem) minmax(0, 1fr);
        align-items: start;
      }
      @media (max-width: 40rem) {
        .sides {
          grid-template-columns: minmax(0, 1fr);
        }
      }
      img.photo {
        width: 100%;
        max-width: 16rem;
        border-radius: var(--radius-m);
      }
      figure {
        display: grid;
        justify-items: center;
        gap: var(--space-1);
        margin: 0;
      }
      img.badge {
        width: 9rem;
        background: #fff;
        padding: var(--space-2);
        border-radius: var(--radius-s);
      }
    `,
  ].flat();

  constructor() {
    super();
    /** @type {Record<string, string>} */
    this.draft = {};
    this.successor = '';
    /** The codes that were just made. @type {any[]} */
    this.codes = [];
    /** Where they are signed in; null until it was asked. @type {any[] | null} */
    this.phones = null;
  }

  get person() {
    return this.people?.find((one) => one.id === this.route.rest[0]);
  }

  /** @param {() => Promise<unknown>} work @param {string} said */
  #do(work, said) {
    return this.attempt(async () => {
      await work();
      await this.read();
      await this.desk.loadDocument();
      done(said);
    });
  }

  /** @param {Event} event */
  #save(event) {
    event.preventDefault();
    return this.#do(async () => {
      await api.patch(this.desk.path('/people/', this.person.id), this.draft);
      this.draft = {};
    }, t('people.saved'));
  }

  /** @param {CustomEvent<File[]>} chosen */
  #photo(chosen) {
    const [file] = chosen.detail;
    return this.#do(() => {
      if (file.size > LARGEST_PHOTO) throw new Error(t('people.photoLarge'));
      return api.put(this.desk.path('/people/', this.person.id, '/photo'), file);
    }, t('people.photoSaved'));
  }

  async #withdraw() {
    const {person} = this;
    const reason = await askReason({heading: t('people.withdrawOf', {name: person.name}), confirm: t('people.withdraw'), danger: true});
    if (reason) await this.#do(() => api.post(this.desk.path('/people/', person.id, '/withdrawal'), {reason}), t('people.withdrawnNow', {name: person.name}));
  }

  async #readmit() {
    const {person} = this;
    if (await ask({heading: t('people.readmitOf', {name: person.name}), confirm: t('people.readmit'), cancel: t('kit.cancel')})) {
      await this.#do(() => api.remove(this.desk.path('/people/', person.id, '/withdrawal')), t('people.saved'));
    }
  }

  /** @param {Event} event */
  async #replace(event) {
    event.preventDefault();
    const {person, successor} = this;
    const reason = await askReason({heading: t('people.replaceOf', {name: person.name, by: successor}), confirm: t('people.replace')});
    if (!reason) return;
    await this.#do(async () => {
      const {id} = await api.post(this.desk.path('/people/', person.id, '/replacement'), {name: successor, reason});
      this.successor = '';
      location.hash = this.desk.link('people', id);
    }, t('people.replaced', {by: successor}));
  }

  #known() {
    const {person, draft} = this;
    const one = (/** @type {string} */ key) =>
      textField({label: t(`people.${key}`), path: key, value: draft[key] ?? person[key] ?? '', change: (value) => (this.draft = {...this.draft, [key]: value})});
    return html`<form class="card" @submit=${this.#save}>
      <div class="columns">${one('name')}${one('organisation')}${one('qualification')}</div>
      <p>${[this.delegation(person), this.entries(person)].filter(Boolean).join(' · ')} ${this.arrivalTag(person)}</p>
      <div class="row end"><button class="primary" ?disabled=${!Object.keys(draft).length}>${t('people.save')}</button></div>
    </form>`;
  }

  get #access() {
    return this.desk.path('/contestants/', encodeURIComponent(this.person.id));
  }

  #makeCode() {
    return this.attempt(async () => {
      this.codes = [{name: this.person.name, ...(await api.post(`${this.#access}/codes`))}];
    });
  }

  #readPhones() {
    return this.attempt(async () => {
      this.phones = await api.get(`${this.#access}/tablets`);
    });
  }

  /** @param {any} phone */
  #signOut(phone) {
    return this.#do(async () => {
      await api.remove(`${this.#access}/tablets/${phone.id}`);
      await this.#readPhones();
    }, t('people.phoneOut'));
  }

  /** The page /me/ on the contestant's own telephone. */
  #phone() {
    const {phones} = this;
    return html`<section class="card">
      <h2>${t('people.phone')}</h2>
      <p class="hint">${t('people.phoneHint')}</p>
      ${this.codes.length
        ? html`<code-sheet .codes=${this.codes} .title=${`${location.host}/me/`} @closed=${() => (this.codes = [])}></code-sheet>`
        : html`<div class="row"><button @click=${this.#makeCode}>${t('people.phoneCode')}</button><button class="quiet" @click=${this.#readPhones}>${t('people.phones')}</button></div>`}
      ${phones?.map(
        (phone) => html`<p class="row spread"><span>${phone.name} · ${t('people.phoneSince', {time: dateAndTime(phone.signedInAt)})}</span><button @click=${() => this.#signOut(phone)}>${t('people.phoneSignOut')}</button></p>`,
      )}
      ${phones?.length === 0 ? html`<p>${t('people.phonesNone')}</p>` : nothing}
    </section>`;
  }

  #leaving() {
    const {person} = this;
    if (person.withdrawn) {
      return html`<section class="card">
        <h2>${t('people.arrival.withdrawn')}</h2>
        <p>${person.withdrawn.reason}</p>
        ${person.withdrawn.replacedBy
          ? html`<p><a href=${this.desk.link('people', person.withdrawn.replacedBy)}>${t('people.replacedBy', {id: person.withdrawn.replacedBy})}</a></p>`
          : html`<div class="row"><button @click=${this.#readmit}>${t('people.readmit')}</button></div>`}
      </section>`;
    }
    return html`<section class="card">
      <h2>${t('people.leaving')}</h2>
      <p class="hint">${t('people.leavingHint')}</p>
      <form class="row low" @submit=${this.#replace}>
        ${textField({label: t('people.successor'), path: 'successor', value: this.successor, required: true, change: (value) => (this.successor = value)})}
        <button>${t('people.replace')}</button>
      </form>
      <div class="row"><button class="danger" @click=${this.#withdraw}>${t('people.withdraw')}</button></div>
    </section>`;
  }

  render() {
    const {person} = this;
    if (!person) return this.people ? html`<desk-head heading=${t('people.unknown')}>${this.back()}</desk-head>` : this.waiting();
    return html`<desk-head heading=${person.name} hint=${person.id}>${this.back()}</desk-head>
      <div class="sides">
        <section class="card">
          ${person.photo ? html`<img class="photo" src=${person.photo} alt=${t('people.photoOf', {name: person.name})} />` : nothing}
          <desk-drop accept="image/png,image/jpeg" label=${t('people.photo')} hint=${t('people.photoHint')} @files=${this.#photo}></desk-drop>
          <figure>
            <img class="badge" src=${`/api/qr.svg?path=${encodeURIComponent(person.badgePath)}`} alt="" />
            <figcaption class="hint">${t('people.badge')}</figcaption>
          </figure>
        </section>
        <div class="stack">${this.#known()}${this.#phone()}${this.#leaving()}</div>
      </div>`;
  }
}

customElements.define('people-person', PeoplePerson);
