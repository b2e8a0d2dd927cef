// <desk-event>: one event's rules besides its scheme: title, panel, ranking, ties and awards.

import {css, html, nothing} from 'lit';
import {language, t, titleIn} from '/kit/i18n.js';
import {areaOf} from '../areas.js';
import {DeskElement} from '../parts/desk-element.js';
import {deskStyles} from '../parts/desk-styles.js';
import {checkField, fieldStyles, selectField, textField, titleField} from '../parts/fields.js';
import {done} from '../parts/toast.js';
import {partChange} from '../shell/part-edit.js';
import {awardsForm} from './awards.js';
import {rankingForm} from './ranking.js';
import {namesIn} from './clash-text.js';
import {chooseSides} from './conflict.js';
import {rulesOf} from './document-parts.js';
import '../parts/page-head.js';
import './given-form.js';
import './paste-people.js';

/** What is no number is sent as it was typed, so that the server says where. @param {string} text */
const appealTime = (text) => (text.trim() === '' ? undefined : {minutes: Number.isNaN(Number(text)) ? text : Number(text)});

export class DeskEvent extends DeskElement {
  static properties = {...DeskElement.properties, event: {}, draft: {state: true}, problems: {state: true}};
  static styles = [
    deskStyles,
    fieldStyles,
    css`
      .entries {
        margin-top: var(--space-5);
      }
      .row > select,
      .row > .field {
        width: auto;
        max-width: 100%;
      }
      .row > .field {
        display: flex;
        gap: var(--space-2);
        align-items: center;
      }
      .row .field > label,
      label.row {
        margin: 0;
        flex-wrap: nowrap;
        white-space: nowrap;
      }
      label.row > input {
        width: 6rem !important;
      }
    `,
  ];

  constructor() {
    super();
    this.event = '';
    /** What is being written, and the copy that it began from. @type {{base: any, mine: any} | null} */
    this.draft = null;
    /** @type {import('../shell/api.js').ProblemItem[]} */
    this.problems = [];
  }

  /** @param {import('lit').PropertyValues} changes */
  willUpdate(changes) {
    super.willUpdate(changes);
    if (changes.has('event')) this.draft = null;
  }

  get #base() {
    return this.desk.document?.events.find((/** @type {any} */ each) => each.id === this.event);
  }

  get #mine() {
    return this.draft?.mine ?? this.#base;
  }

  /** @param {any} change keys with undefined are taken out */
  #write(change) {
    const mine = {...this.#mine, ...change};
    Object.keys(change).forEach((key) => change[key] === undefined && delete mine[key]);
    this.draft = {base: this.draft?.base ?? this.#base, mine};
  }

  /** @param {SubmitEvent} submit */
  #save(submit) {
    submit.preventDefault();
    return this.#store();
  }

  async #store() {
    const {draft} = this;
    if (!draft) return;
    this.problems = [];
    await this.attempt(async () => {
      try {
        const names = namesIn(this.desk.document, draft.mine);
        const undo = await this.desk.edit(partChange(rulesOf(this.event), draft, (clashes) => chooseSides(clashes, names)));
        this.draft = null;
        done(t('setup.saved'), undo);
      } catch (refused) {
        this.problems = /** @type {any} */ (refused).problems ?? [];
        throw refused;
      }
    });
  }

  /** The problems of this event, with paths that begin at it. */
  get #own() {
    const at = this.desk.document.events.findIndex((/** @type {any} */ each) => each.id === this.event);
    const prefix = `events[${at}].`;
    return this.problems.map((each) => ({...each, path: each.path.startsWith(prefix) ? each.path.slice(prefix.length) : each.path}));
  }

  /** @param {any} event */
  #panel(event) {
    const {judges = []} = this.desk.document;
    const toggle = (/** @type {string} */ id, /** @type {boolean} */ on) =>
      this.#write({judges: on ? [...event.judges, id] : event.judges.filter((/** @type {string} */ each) => each !== id)});
    const name = (/** @type {any} */ judge) => [judge.name, judge.organisation].filter(Boolean).join(' · ');
    const chosen = judges.filter((/** @type {any} */ judge) => this.#base.judges.includes(judge.id));
    const others = judges.filter((/** @type {any} */ judge) => !this.#base.judges.includes(judge.id));
    const boxes = (/** @type {any[]} */ some) =>
      html`<div class="columns">${some.map((judge) => checkField({label: name(judge), value: event.judges.includes(judge.id), change: (on) => toggle(judge.id, on)}))}</div>`;
    return html`<section class="card">
      <h2>${t('setup.panel')}</h2>
      ${judges.length
        ? html`${boxes(chosen)}${others.length ? html`<details ?open=${!chosen.length}><summary>${t('setup.otherJudges', {count: others.length})}</summary>${boxes(others)}</details>` : nothing}`
        : html`<p class="hint">${t('setup.noJudges')}</p>`}
      <div class="columns">
        ${selectField({
          label: t('setup.chief'),
          path: 'chief',
          hint: t('setup.chiefHint'),
          problems: this.#own,
          value: event.chief ?? '',
          options: [{value: '', label: t('setup.noChief')}, ...judges.map((/** @type {any} */ judge) => ({value: judge.id, label: judge.name}))],
          change: (chief) => this.#write({chief: chief || undefined}),
        })}
        <div>
          ${checkField({label: t('setup.blind'), value: event.blind === true, change: (blind) => this.#write({blind: blind || undefined})})}
          <p class="hint">${t('setup.blindHint')}</p>
        </div>
        ${textField({
          label: t('setup.appeals'),
          path: 'appeals.minutes',
          hint: t('setup.appealsHint'),
          problems: this.#own,
          inputmode: 'numeric',
          placeholder: '120',
          value: String(event.appeals?.minutes ?? ''),
          change: (text) => this.#write({appeals: appealTime(text)}),
        })}
      </div>
    </section>`;
  }

  render() {
    const event = this.#mine;
    if (!event) return html`<p>${t('desk.nothingHere')}</p>`;
    const write = (/** @type {any} */ change) => this.#write(change);
    return html`<desk-head heading=${titleIn(event.title, language())} hint=${t('setup.eventHint')}>
        <a slot="actions" class="button quiet" href=${this.desk.link('setup')}><kit-icon name="back"></kit-icon>${t('setup.back')}</a>
        <a slot="actions" class="button" href=${this.desk.link('setup', this.event, 'scheme')}>${t('setup.scheme')}</a>
      </desk-head>
      <form class="stack" @submit=${this.#save}>
        <section class="card">
          ${titleField({label: t('setup.title'), path: 'title', problems: this.#own, required: true, value: event.title, change: (title) => write({title})})}
        </section>
        ${this.#panel(event)} ${rankingForm(event, write, this.#own)} ${awardsForm(event, write, this.#own)}
        <div class="row end">
          ${this.draft ? html`<span class="tag warn">${t('setup.unsaved')}</span>` : nothing}
          <button type="button" ?disabled=${!this.draft} @click=${() => (this.draft = null)}>${t('setup.discard')}</button>
          <button class="primary" ?disabled=${!this.draft}>${t('setup.save')}</button>
        </div>
      </form>
      <desk-given class="entries" .desk=${this.desk} .event=${this.event}></desk-given>
      ${areaOf('people') ? nothing : html`<desk-paste-people class="entries" .desk=${this.desk} .event=${this.event}></desk-paste-people>`}`;
  }
}

customElements.define('desk-event', DeskEvent);
