// <people-add>: one contestant, or several who are a team, by hand.

import {html} from 'lit';
import {language, t, titleIn} from '/kit/i18n.js';
import {DeskElement} from '../parts/desk-element.js';
import {checkField, fieldStyles, selectField, textField} from '../parts/fields.js';
import '../parts/page-head.js';
import {done} from '../parts/toast.js';
import {api} from '../shell/api.js';

const NOBODY = () => ({name: '', qualification: ''});

class PeopleAdd extends DeskElement {
  static properties = {...DeskElement.properties, members: {state: true}, form: {state: true}, problems: {state: true}};
  static styles = [DeskElement.styles, fieldStyles].flat();

  constructor() {
    super();
    this.members = [NOBODY()];
    this.form = {delegation: '', organisation: '', events: /** @type {string[]} */ ([])};
    /** @type {any[]} */
    this.problems = [];
  }

  /** @param {number} at @param {object} change */
  #member(at, change) {
    this.members = this.members.map((one, index) => (index === at ? {...one, ...change} : one));
  }

  /** @param {string} id @param {boolean} on */
  #event(id, on) {
    const events = this.form.events.filter((one) => one !== id);
    this.form = {...this.form, events: on ? [...events, id] : events};
  }

  /** @param {Event} event */
  #send(event) {
    event.preventDefault();
    return this.attempt(async () => {
      try {
        await api.post(this.desk.path('/people'), {...this.form, members: this.members});
      } catch (refused) {
        this.problems = /** @type {any} */ (refused).problems ?? [];
        throw refused;
      }
      await this.desk.loadDocument();
      done(t('people.added', {name: this.members.map((one) => one.name).join(' · ')}));
      this.members = [NOBODY()];
      this.problems = [];
      await this.updateComplete;
      /** @type {HTMLElement | null} */ (this.renderRoot.querySelector('input'))?.focus();
    });
  }

  /** @param {{name: string, qualification: string}} one @param {number} at */
  #person(one, at) {
    return html`<div class="columns">
      ${textField({label: t('people.name'), path: `members[${at}].name`, problems: this.problems, required: true, value: one.name, change: (name) => this.#member(at, {name})})}
      ${textField({label: t('people.qualification'), path: `members[${at}].qualification`, problems: this.problems, value: one.qualification, change: (qualification) => this.#member(at, {qualification})})}
    </div>`;
  }

  render() {
    const {delegations = [], events = []} = this.desk.document ?? {};
    const none = {value: '', label: t('people.none')};
    return html`<desk-head heading=${t('people.add')} hint=${t('people.addHint')}>
        <a slot="actions" class="button" href=${this.desk.link('people')}>${t('people.back')}</a>
      </desk-head>
      <form class="card" @submit=${this.#send}>
        ${this.members.map((one, at) => this.#person(one, at))}
        <div class="row"><button type="button" @click=${() => (this.members = [...this.members, NOBODY()])}>${t('people.addMember')}</button></div>
        <div class="columns">
          ${selectField({
            label: t('people.delegation'),
            path: 'delegation',
            value: this.form.delegation,
            options: [none, ...delegations.map((/** @type {any} */ one) => ({value: one.id, label: titleIn(one.title, language())}))],
            change: (delegation) => (this.form = {...this.form, delegation}),
          })}
          ${textField({label: t('people.organisation'), path: 'organisation', value: this.form.organisation, change: (organisation) => (this.form = {...this.form, organisation})})}
        </div>
        <fieldset>
          <legend>${t('people.events')}</legend>
          <div class="row">
            ${events.map((/** @type {any} */ one) =>
              checkField({label: titleIn(one.title, language()), value: this.form.events.includes(one.id), change: (on) => this.#event(one.id, on)}),
            )}
          </div>
        </fieldset>
        <div class="row end"><button class="primary">${t('people.addNow')}</button></div>
      </form>`;
  }
}

customElements.define('people-add', PeopleAdd);
