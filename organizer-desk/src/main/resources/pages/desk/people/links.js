// <people-links>: how people register themselves: rules, links, and who waits to be let in.

import {css, html, nothing} from 'lit';
import {language, longDate, t, titleIn} from '/kit/i18n.js';
import {askReason} from '../parts/ask-reason.js';
import {checkField, fieldStyles, textField} from '../parts/fields.js';
import '../parts/page-head.js';
import {done} from '../parts/toast.js';
import {api} from '../shell/api.js';
import {PeopleElement} from './people-element.js';

class PeopleLinks extends PeopleElement {
  static properties = {...PeopleElement.properties, rules: {state: true}, links: {state: true}, applications: {state: true}, made: {state: true}, form: {state: true}};
  static styles = [
    PeopleElement.styles,
    fieldStyles,
    css`
      img.qr {
        width: 11rem;
        background: #fff;
        padding: var(--space-2);
      }
      img.photo {
        height: 4.5rem;
        border-radius: var(--radius-s);
      }
    `,
  ].flat();

  constructor() {
    super();
    /** @type {any} */
    this.rules = null;
    /** @type {any[]} */
    this.links = [];
    /** @type {any[]} */
    this.applications = [];
    /** @type {any} */
    this.made = null;
    this.form = {name: '', organisation: ''};
  }

  async read() {
    const path = this.desk.path('/registration');
    [this.rules, this.links, this.applications] = await Promise.all([api.get(path), api.get(`${path}/links`), api.get(`${path}/applications`)]);
  }

  /** @param {Event} event */
  #save(event) {
    event.preventDefault();
    return this.attempt(async () => {
      this.rules = await api.put(this.desk.path('/registration'), this.rules);
      done(t('people.saved'));
    });
  }

  /** @param {Event} event */
  #make(event) {
    event.preventDefault();
    return this.attempt(async () => {
      this.made = await api.post(this.desk.path('/registration/links'), this.form);
      this.form = {name: '', organisation: ''};
      await this.read();
    });
  }

  /** @param {any} link */
  #revoke(link) {
    return this.attempt(async () => {
      await api.remove(this.desk.path('/registration/links/', link.id));
      await this.read();
    });
  }

  /** @param {any} one @param {boolean} approve */
  async #decide(one, approve) {
    const reason = approve ? '' : await askReason({heading: t('people.declineOf', {name: this.#names(one)}), confirm: t('people.decline'), danger: true});
    if (reason === null) return;
    await this.attempt(async () => {
      await api.post(this.desk.path('/registration/applications/', one.id, '/decision'), {approve, reason});
      await Promise.all([this.read(), this.desk.loadDocument()]);
      done(t(approve ? 'people.approved' : 'people.declined', {name: this.#names(one)}));
    });
  }

  /** @param {any} one */
  #names(one) {
    return one.members.map((/** @type {any} */ member) => member.name).join(' · ');
  }

  #applications() {
    if (!this.applications.length) return html`<p class="hint">${t('people.nobodyWaits')}</p>`;
    return html`<div class="scroll"><table>
      <tbody>
        ${this.applications.map(
          (one) => html`<tr>
            <td>${one.photo ? html`<img class="photo" alt=${t('people.photoOf', {name: this.#names(one)})} src=${this.desk.path('/registration/applications/', one.id, '/photo')} />` : nothing}</td>
            <td><b>${this.#names(one)}</b><br />${one.organisation ?? ''} ${one.contact ?? ''}</td>
            <td>${one.events.map((/** @type {string} */ id) => this.eventTitle(id)).join(' · ')}</td>
            <td>
              ${one.state === 'waiting'
                ? html`<div class="row">
                    <button class="primary" @click=${() => this.#decide(one, true)}>${t('people.approve')}</button>
                    <button @click=${() => this.#decide(one, false)}>${t('people.decline')}</button>
                  </div>`
                : html`<span class="tag">${t(`people.state.${one.state}`)}</span> ${one.reason}`}
            </td>
          </tr>`,
        )}
      </tbody>
    </table></div>`;
  }

  #list() {
    return html`<section class="card">
      <h2>${t('people.linksHeading')}</h2>
      <p class="hint">${t('people.linksHint')}</p>
      <form class="columns" @submit=${this.#make}>
        ${textField({label: t('people.linkName'), path: 'link-name', required: true, value: this.form.name, change: (name) => (this.form = {...this.form, name})})}
        ${textField({label: t('people.linkOrganisation'), path: 'link-organisation', value: this.form.organisation, change: (organisation) => (this.form = {...this.form, organisation})})}
        <div class="row end"><button class="primary">${t('people.makeLink')}</button></div>
      </form>
      ${this.made
        ? html`<div role="status" class="row"><img class="qr" src=${this.made.qr} alt=${t('people.linkQr')} /><p>${t('people.linkOnce')}<br /><code>${this.made.url}</code></p></div>`
        : nothing}
      ${this.links.map(
        (link) => html`<div class="row spread">
          <span><b>${link.name}</b> ${link.organisation ?? ''} · ${t('people.linkUsed', {used: link.used, most: link.most})} · ${longDate(link.expiresAt.slice(0, 10))}</span>
          ${link.works ? html`<button @click=${() => this.#revoke(link)}>${t('people.revoke')}</button>` : html`<span class="tag">${t('people.linkEnded')}</span>`}
        </div>`,
      )}
    </section>`;
  }

  #settings() {
    const {rules} = this;
    const events = this.desk.document?.events ?? [];
    const set = (/** @type {object} */ change) => (this.rules = {...rules, ...change});
    return html`<form class="card" @submit=${this.#save}>
      <h2>${t('people.rules')}</h2>
      ${checkField({label: t('people.open'), value: rules.open, change: (open) => set({open})})}
      <p><a href=${this.desk.link('people', 'quotas')}>${t('people.quotas')}</a> · ${t('people.quotasHint')}</p>
      <h3>${t('people.reportBy')}</h3>
      <div class="columns">
        ${events.map((/** @type {any} */ event) =>
          textField({
            label: titleIn(event.title, language()),
            path: `reportBy.${event.id}`,
            type: 'datetime-local',
            value: rules.reportBy[event.id] ?? '',
            change: (text) => set({reportBy: {...rules.reportBy, [event.id]: text || null}}),
          }),
        )}
      </div>
      <div class="row end"><button>${t('people.save')}</button></div>
    </form>`;
  }

  render() {
    if (!this.rules) return this.waiting();
    return html`<desk-head heading=${t('people.links')} hint=${t('people.linksPurpose')}>${this.back()}</desk-head>
      <div class="stack">
        <section class="card"><h2>${t('people.applications')}</h2>${this.#applications()}</section>
        ${this.#list()}${this.#settings()}
      </div>`;
  }
}

customElements.define('people-links', PeopleLinks);
