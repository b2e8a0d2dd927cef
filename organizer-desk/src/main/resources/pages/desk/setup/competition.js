// <desk-competition>: a competition's title, dates, delegations and events.

import {css, html, nothing} from 'lit';
import {language, t, titleIn} from '/kit/i18n.js';
import {ask} from '/kit/parts/dialog.js';
import {areaOf} from '../areas.js';
import {DeskElement} from '../parts/desk-element.js';
import {deskStyles} from '../parts/desk-styles.js';
import {fieldStyles, textField, titleField} from '../parts/fields.js';
import {done} from '../parts/toast.js';
import {newEvent, newId} from '../shell/new-document.js';
import {partChange} from '../shell/part-edit.js';
import {namesIn} from './clash-text.js';
import {chooseSides} from './conflict.js';
import {FACTS} from './document-parts.js';
import '../parts/empty.js';
import '../parts/page-head.js';
import './paste-people.js';

export class DeskCompetition extends DeskElement {
  static properties = {...DeskElement.properties, facts: {state: true}, problems: {state: true}, adding: {state: true}};
  static styles = [
    deskStyles,
    fieldStyles,
    css`
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2) var(--space-4);
        padding: var(--space-2) 0;
        border-bottom: 1px solid var(--paper-line);
      }
      li strong {
        flex: 1 1 12rem;
      }
      @media (max-width: 40rem) {
        li strong {
          flex-basis: 7rem;
        }
        li .hint {
          flex-basis: 100%;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** What is being written, and the copy that it began from; null while nothing is. @type {{base: any, mine: any} | null} */
    this.facts = null;
    /** @type {import('../shell/api.js').ProblemItem[]} */
    this.problems = [];
    /** @type {any} */
    this.adding = {};
  }

  get #facts() {
    return this.facts?.mine ?? FACTS.of(this.desk.document);
  }

  /** @param {any} change */
  #write(change) {
    this.facts = {base: this.facts?.base ?? FACTS.of(this.desk.document), mine: {...this.#facts, ...change}};
  }

  /** @param {SubmitEvent} submit */
  #save(submit) {
    submit.preventDefault();
    const {facts} = this;
    if (!facts) return undefined;
    const names = namesIn(this.desk.document);
    return this.#change(t('setup.saved'), partChange(FACTS, facts, (clashes) => chooseSides(clashes, names)));
  }

  /** @param {string} said @param {(document: any) => unknown} change */
  async #change(said, change) {
    this.problems = [];
    await this.attempt(async () => {
      try {
        done(said, await this.desk.edit(change));
        this.facts = null;
      } catch (refused) {
        this.problems = /** @type {any} */ (refused).problems ?? [];
        throw refused;
      }
    });
  }

  /** @param {SubmitEvent} submit */
  async #addEvent(submit) {
    submit.preventDefault();
    const title = this.adding;
    const events = this.desk.document.events;
    const id = newId(title.en ?? '', 'event', events.map((/** @type {any} */ event) => event.id));

    await this.#change(t('setup.eventAdded'), (document) => document.events.push(newEvent(id, title, [])));
    this.adding = {};
  }

  /** @param {any} event */
  async #remove(event) {
    const title = titleIn(event.title, language());
    const sure = await ask({heading: t('setup.removeEvent', {event: title}), body: t('setup.removeEventText', {count: event.entries.length}), confirm: t('setup.remove'), danger: true});
    if (sure) await this.#change(t('setup.eventRemoved', {event: title}), (document) => (document.events = document.events.filter((/** @type {any} */ each) => each.id !== event.id)));
  }

  /** @param {SubmitEvent} submit */
  #addDelegation(submit) {
    submit.preventDefault();
    const form = /** @type {HTMLFormElement} */ (submit.target);
    const title = String(new FormData(form).get('delegation')).trim();
    form.reset();
    return this.#change(t('setup.saved'), (document) => {
      document.delegations = [...(document.delegations ?? []), {id: newId(title, 'delegation', (document.delegations ?? []).map((/** @type {any} */ each) => each.id)), title}];
    });
  }

  /** @param {string} id */
  #removeDelegation(id) {
    return this.#change(t('setup.saved'), (document) => (document.delegations = document.delegations.filter((/** @type {any} */ each) => each.id !== id)));
  }

  #factsForm() {
    const {title, dates, timeZone} = this.#facts;
    return html`<form class="card" @submit=${this.#save}>
      <h2>${t('setup.facts')}</h2>
      ${titleField({label: t('desk.new.title'), path: 'competition.title', problems: this.problems, required: true, value: title, change: (value) => this.#write({title: value})})}
      <div class="columns">
        ${textField({label: t('desk.new.dates'), path: 'competition.dates', problems: this.problems, hint: t('desk.new.datesHint'), words: true, value: dates.join(' '), change: (value) => this.#write({dates: datesIn(value)})})}
        ${textField({label: t('desk.new.timeZone'), path: 'competition.timeZone', problems: this.problems, value: timeZone, change: (value) => this.#write({timeZone: value})})}
      </div>
      <div class="row end">
        <button type="button" ?disabled=${!this.facts} @click=${() => (this.facts = null)}>${t('setup.discard')}</button>
        <button class="primary" ?disabled=${!this.facts}>${t('setup.save')}</button>
      </div>
    </form>`;
  }

  /** @param {any} event */
  #event(event) {
    return html`<li>
      <strong><a href=${this.desk.link('setup', event.id)}>${titleIn(event.title, language())}</a></strong>
      <span class="hint">${t('setup.eventCounts', {entries: event.entries.length, judges: event.judges.length})}</span>
      <a class="button" href=${this.desk.link('setup', event.id)}>${t('setup.rules')}</a>
      <a class="button" href=${this.desk.link('setup', event.id, 'scheme')}>${t('setup.scheme')}</a>
      <button class="quiet" aria-label=${t('setup.removeEvent', {event: titleIn(event.title, language())})} @click=${() => this.#remove(event)}>
        <kit-icon name="trash"></kit-icon>
      </button>
    </li>`;
  }

  #events() {
    const {events} = this.desk.document;
    return html`<section class="card">
      <h2>${t('setup.events')}</h2>
      ${events.length
        ? html`<ul>${events.map((/** @type {any} */ event) => this.#event(event))}</ul>`
        : html`<desk-empty icon="list" heading=${t('setup.noEvents')} text=${t('setup.noEventsText')}></desk-empty>`}
      <form class="stack" @submit=${this.#addEvent}>
        ${titleField({label: t('setup.newEvent'), path: 'new-event', required: true, value: this.adding, change: (title) => (this.adding = title)})}
        <div class="row end"><button class=${events.length ? '' : 'primary'}><kit-icon name="add"></kit-icon>${t('setup.addEvent')}</button></div>
      </form>
    </section>`;
  }

  #delegations() {
    const {delegations = []} = this.desk.document;
    return html`<section class="card">
      <h2>${t('setup.delegations')}</h2>
      <p class="hint">${t('setup.delegationsHint')}</p>
      ${delegations.length
        ? html`<ul>${delegations.map(
            (/** @type {any} */ each) => html`<li><strong>${titleIn(each.title, language())}</strong><code>${each.id}</code>
              <button class="quiet" aria-label=${t('setup.removeDelegation', {title: titleIn(each.title, language())})} @click=${() => this.#removeDelegation(each.id)}><kit-icon name="trash"></kit-icon></button></li>`,
          )}</ul>`
        : nothing}
      <form class="row" @submit=${this.#addDelegation}>
        <label for="delegation" class="visually-hidden">${t('setup.newDelegation')}</label>
        <input id="delegation" name="delegation" placeholder=${t('setup.newDelegation')} required />
        <button><kit-icon name="add"></kit-icon>${t('setup.addDelegation')}</button>
      </form>
    </section>`;
  }

  render() {
    if (!this.desk.document) return nothing;
    return html`<desk-head heading=${t('setup.heading')} hint=${t('setup.hint')}>
        <a slot="actions" class="button" href="${this.desk.link('setup', 'document')}?file"><kit-icon name="download"></kit-icon>${t('setup.file')}</a>
      </desk-head>
      <div class="stack">
        ${this.#events()} ${areaOf('people') ? nothing : html`<desk-paste-people .desk=${this.desk}></desk-paste-people>`} ${this.#factsForm()} ${this.#delegations()}
      </div>`;
  }
}

/** @param {string} text */
const datesIn = (text) => text.split(/[\s,，、;]+/).filter(Boolean);

customElements.define('desk-competition', DeskCompetition);
