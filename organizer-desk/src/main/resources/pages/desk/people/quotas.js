// <people-quotas>: how many people an organisation, a delegation or an event may have, and how far that is used.

import {css, html, nothing} from 'lit';
import {language, t, titleIn, wholeNumber} from '/kit/i18n.js';
import '../parts/data-table.js';
import {fieldStyles, selectField, textField} from '../parts/fields.js';
import '../parts/page-head.js';
import {done} from '../parts/toast.js';
import {api} from '../shell/api.js';
import {PeopleElement} from './people-element.js';

const KINDS = /** @type {const} */ (['organisation', 'delegation', 'event']);

class PeopleQuotas extends PeopleElement {
  static properties = {...PeopleElement.properties, rules: {state: true}, problems: {state: true}};
  static styles = [
    PeopleElement.styles,
    fieldStyles,
    css`
      .rule {
        display: grid;
        gap: var(--space-2) var(--space-4);
        grid-template-columns: minmax(8rem, 1fr) minmax(10rem, 2fr) minmax(8rem, 1.4fr) 7rem auto;
        align-items: start;
        padding-bottom: var(--space-3);
        margin-bottom: var(--space-3);
        border-bottom: 1px solid var(--paper-line);
      }
      .rule > button {
        margin-top: calc(var(--text-m) * 1.5 + var(--space-1));
      }
      @media (max-width: 60rem) {
        .rule {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
        .rule > button {
          grid-column: 1 / -1;
          justify-self: end;
          margin-top: 0;
        }
      }
    `,
  ].flat();

  constructor() {
    super();
    /** @type {any} */
    this.rules = null;
    /** @type {any[]} */
    this.problems = [];
  }

  async read() {
    this.rules = await api.get(this.desk.path('/registration'));
  }

  /** @param {any[]} quotas */
  #set(quotas) {
    this.rules = {...this.rules, quotas};
  }

  /** @param {number} at @param {object} change */
  #change(at, change) {
    this.#set(this.rules.quotas.map((/** @type {any} */ one, /** @type {number} */ index) => (index === at ? {...one, ...change} : one)));
  }

  /** @param {Event} event */
  #save(event) {
    event.preventDefault();
    return this.attempt(async () => {
      try {
        this.rules = await api.put(this.desk.path('/registration'), this.rules);
        this.problems = [];
        done(t('people.saved'));
      } catch (refused) {
        this.problems = /** @type {any} */ (refused).problems ?? [];
        throw refused;
      }
    });
  }

  get #delegations() {
    const own = (this.desk.document?.delegations ?? []).map((/** @type {any} */ one) => ({value: one.id, label: titleIn(one.title, language())}));
    return [{value: '', label: t('people.quota.eachDelegation')}, ...own];
  }

  /** @param {any} quota @param {number} at */
  #whose(quota, at) {
    const path = `quotas[${at}].name`;
    const change = (/** @type {string} */ name) => this.#change(at, {name: name || null});
    if (quota.of === 'event') return html`<span></span>`;
    if (quota.of === 'delegation') return selectField({label: t('people.delegation'), path, problems: this.problems, value: quota.name ?? '', options: this.#delegations, change});
    return textField({label: t('people.organisation'), hint: t('people.quota.eachOrganisation'), path, problems: this.problems, value: quota.name ?? '', change});
  }

  /** @param {any} quota @param {number} at */
  #rule(quota, at) {
    const events = (this.desk.document?.events ?? []).map((/** @type {any} */ one) => ({value: one.id, label: titleIn(one.title, language())}));
    return html`<div class="rule">
      ${selectField({
        label: t('people.quota.of'),
        path: `quotas[${at}].of`,
        problems: this.problems,
        value: quota.of,
        options: KINDS.map((kind) => ({value: kind, label: t(`people.quota.of.${kind}`)})),
        change: (of) => this.#change(at, {of, name: null}),
      })}
      ${this.#whose(quota, at)}
      ${selectField({
        label: t('people.field.event'),
        path: `quotas[${at}].event`,
        value: quota.event ?? '',
        options: [{value: '', label: t('people.quota.eachEvent')}, ...events],
        change: (event) => this.#change(at, {event: event || null}),
      })}
      ${textField({
        label: t('people.quota.most'),
        path: `quotas[${at}].most`,
        type: 'number',
        problems: this.problems,
        required: true,
        value: quota.most ?? '',
        change: (text) => this.#change(at, {most: text === '' ? null : Number(text)}),
      })}
      <button type="button" @click=${() => this.#set(this.rules.quotas.filter((/** @type {any} */ _, /** @type {number} */ index) => index !== at))}>${t('people.quota.remove')}</button>
    </div>`;
  }

  #form() {
    const {quotas} = this.rules;
    return html`<form class="card" @submit=${this.#save}>
      ${quotas.length === 0 ? html`<p class="hint">${t('people.quota.none')}</p>` : nothing}
      ${quotas.map((/** @type {any} */ quota, /** @type {number} */ at) => this.#rule(quota, at))}
      <div class="row spread">
        <button type="button" @click=${() => this.#set([...quotas, {of: 'organisation', name: null, event: null, most: null}])}>${t('people.quota.add')}</button>
        <button class="primary">${t('people.save')}</button>
      </div>
    </form>`;
  }

  /** @param {any} one */
  #name(one) {
    if (one.of === 'event') return t('people.quota.all');
    if (one.of === 'organisation') return one.name;
    return this.#delegations.find((each) => each.value === one.name)?.label ?? one.name;
  }

  /** @param {any} one */
  #room(one) {
    const left = one.most - one.used - one.waiting;
    const look = left < 0 ? 'bad' : left === 0 ? 'warn' : 'good';
    const words = left < 0 ? t('people.quota.over', {number: wholeNumber(-left)}) : left === 0 ? t('people.quota.full') : t('people.quota.left', {number: wholeNumber(left)});
    return html`<span class="tag ${look}">${words}</span>`;
  }

  #columns() {
    return [
      {id: 'of', title: t('people.quota.of'), value: (/** @type {any} */ one) => t(`people.quota.of.${one.of}`)},
      {id: 'name', title: t('people.quota.who'), value: (/** @type {any} */ one) => this.#name(one), cell: (/** @type {any} */ one) => html`<b>${this.#name(one)}</b>`},
      {id: 'event', title: t('people.field.event'), value: (/** @type {any} */ one) => this.eventTitle(one.event)},
      {id: 'used', title: t('people.quota.used'), number: true, value: (/** @type {any} */ one) => one.used},
      {id: 'waiting', title: t('people.quota.waiting'), number: true, value: (/** @type {any} */ one) => one.waiting},
      {id: 'most', title: t('people.quota.most'), number: true, value: (/** @type {any} */ one) => one.most},
      {id: 'left', title: t('people.quota.room'), value: (/** @type {any} */ one) => one.most - one.used - one.waiting, cell: (/** @type {any} */ one) => this.#room(one)},
    ];
  }

  render() {
    if (!this.rules) return this.waiting();
    const used = this.rules.used.toSorted((/** @type {any} */ a, /** @type {any} */ b) => a.most - a.used - a.waiting - (b.most - b.used - b.waiting));
    return html`<desk-head heading=${t('people.quotas')} hint=${t('people.quotasHint')}>${this.back()}</desk-head>
      <div class="stack">
        ${this.#form()}
        ${used.length
          ? html`<section>
              <h2>${t('people.quota.use')}</h2>
              <desk-table .columns=${this.#columns()} .rows=${used} .key=${(/** @type {any} */ one) => `${one.of} ${one.name} ${one.event}`} label=${t('people.quota.use')}></desk-table>
            </section>`
          : nothing}
      </div>`;
  }
}

customElements.define('people-quotas', PeopleQuotas);
