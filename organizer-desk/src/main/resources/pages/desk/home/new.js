// <desk-new>: begins a competition: from a template, from an earlier one, or empty.

import {css, html, nothing} from 'lit';
import {language, t, titleIn} from '/kit/i18n.js';
import {DeskElement} from '../parts/desk-element.js';
import {deskStyles} from '../parts/desk-styles.js';
import {checkField, fieldStyles, selectField, textField, titleField} from '../parts/fields.js';
import {done} from '../parts/toast.js';
import {api} from '../shell/api.js';
import {blank, copied, newId} from '../shell/new-document.js';
import {link} from '../shell/route.js';
import '../parts/page-head.js';

const BLANK = '';

export class DeskNew extends DeskElement {
  static withoutDocument = true;
  static properties = {...DeskElement.properties, templates: {state: true}, source: {state: true}, wanted: {state: true}};
  static styles = [
    deskStyles,
    fieldStyles,
    css`
      form {
        max-width: 56rem;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {{id: string, title: any, events: {id: string, title: any}[]}[]} */
    this.templates = [];
    /** The chosen source: empty, `template:<id>` or `competition:<id>`. */
    this.source = BLANK;
    /** @type {{id: string, title: any, dates: string, timeZone: string, events: string[], judges: boolean, delegations: boolean}} */
    this.wanted = {
      id: '',
      title: {},
      dates: '',
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone || 'Asia/Shanghai',
      events: [],
      judges: false,
      delegations: true,
    };
  }

  connectedCallback() {
    super.connectedCallback();
    this.attempt(async () => {
      this.templates = await api.get('/api/templates');
    });
  }

  /** @param {Partial<typeof this.wanted>} change */
  #set(change) {
    this.wanted = {...this.wanted, ...change};
  }

  /** @returns {{id: string, title: any}[]} */
  get #events() {
    const [kind, id] = this.source.split(/:(.*)/s);
    const from = kind === 'template' ? this.templates : this.desk.competitions;
    return from.find((each) => each.id === id)?.events ?? [];
  }

  /** @param {string} source */
  #choose(source) {
    this.source = source;
    this.#set({events: this.#events.map((event) => event.id), judges: source.startsWith('competition:'), delegations: source.startsWith('competition:')});
  }

  get #id() {
    const {id, title} = this.wanted;
    return id || newId(titleIn({en: '', ...title}, 'en'), 'competition', this.desk.competitions.map((each) => each.id));
  }

  async #document() {
    const wanted = {...this.wanted, id: this.#id, dates: this.wanted.dates.split(/[\s,，、;]+/).filter(Boolean)};
    const [kind, id] = this.source.split(/:(.*)/s);
    if (!kind) return blank(wanted);
    const source = await api.get(kind === 'template' ? `/api/templates/${id}` : `/api/competitions/${encodeURIComponent(id)}`);
    return copied(source, wanted);
  }

  /** @param {SubmitEvent} submit */
  #create(submit) {
    submit.preventDefault();
    return this.attempt(async () => {
      const document = await this.#document();
      const id = document.competition.id;
      await api.put(`/api/competitions/${encodeURIComponent(id)}`, document, {ifNoneMatch: true});
      await this.desk.refresh();
      done(t('desk.new.created'));
      location.hash = link(id, 'setup');
    });
  }

  #sourceField() {
    const title = (/** @type {any} */ each) => titleIn(each.title, language());
    return selectField({
      label: t('desk.new.source'),
      path: 'source',
      hint: t('desk.new.sourceHint'),
      value: this.source,
      options: [
        {value: BLANK, label: t('desk.new.blank')},
        ...this.templates.map((each) => ({value: `template:${each.id}`, label: t('desk.new.template', {title: title(each)})})),
        ...this.desk.competitions.map((each) => ({value: `competition:${each.id}`, label: t('desk.new.copy', {title: title(each)})})),
      ],
      change: (source) => this.#choose(source),
    });
  }

  /** @param {string} id @param {boolean} on */
  #take(id, on) {
    const {events} = this.wanted;
    this.#set({events: on ? [...events, id] : events.filter((each) => each !== id)});
  }

  #takeOver() {
    if (!this.source) return nothing;
    return html`<fieldset class="card">
      <legend>${t('desk.new.take')}</legend>
      <div class="columns">
        ${this.#events.map((event) =>
          checkField({label: titleIn(event.title, language()), value: this.wanted.events.includes(event.id), change: (on) => this.#take(event.id, on)}),
        )}
      </div>
      <div class="columns">
        ${checkField({label: t('desk.new.judges'), value: this.wanted.judges, change: (judges) => this.#set({judges})})}
        ${checkField({label: t('desk.new.delegations'), value: this.wanted.delegations, change: (delegations) => this.#set({delegations})})}
      </div>
      <p class="hint">${t('desk.new.noPeople')}</p>
    </fieldset>`;
  }

  render() {
    const {wanted} = this;
    return html`<desk-head heading=${t('desk.new')} hint=${t('desk.new.hint')}></desk-head>
      <form class="stack" @submit=${this.#create}>
        <section class="card">
          ${titleField({label: t('desk.new.title'), path: 'competition.title', required: true, value: wanted.title, change: (title) => this.#set({title})})}
          <div class="columns">
            ${textField({label: t('desk.new.dates'), path: 'competition.dates', hint: t('desk.new.datesHint'), placeholder: '2026-05-01', value: wanted.dates, change: (dates) => this.#set({dates})})}
            ${textField({label: t('desk.new.timeZone'), path: 'competition.timeZone', value: wanted.timeZone, change: (timeZone) => this.#set({timeZone})})}
            ${textField({label: t('desk.new.id'), path: 'competition.id', hint: t('desk.new.idHint'), placeholder: this.#id, value: wanted.id, change: (id) => this.#set({id})})}
          </div>
        </section>
        <section class="card">${this.#sourceField()}</section>
        ${this.#takeOver()}
        <div class="row end"><a class="button" href="#/">${t('kit.cancel')}</a><button class="primary">${t('desk.new.create')}</button></div>
      </form>`;
  }
}

customElements.define('desk-new', DeskNew);
