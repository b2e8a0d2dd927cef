// <desk-paste-people>: judges of the competition, or entries of one event, as pasted lines.

import {html, nothing} from 'lit';
import {t} from '/kit/i18n.js';
import {areaField, fieldStyles} from '../parts/fields.js';
import {DeskElement} from '../parts/desk-element.js';
import {deskStyles} from '../parts/desk-styles.js';
import {done} from '../parts/toast.js';
import {addEntries, addJudges, linesOf} from './people-lines.js';

export class DeskPastePeople extends DeskElement {
  static properties = {...DeskElement.properties, event: {}, text: {state: true}};
  static styles = [deskStyles, fieldStyles];

  constructor() {
    super();
    /** The event to enter them in; empty for judges. */
    this.event = '';
    this.text = '';
  }

  /** @param {SubmitEvent} submit */
  #add(submit) {
    submit.preventDefault();
    const lines = linesOf(this.text);
    return this.attempt(async () => {
      const undo = await this.desk.edit((document) => (this.event ? addEntries(document, this.event, lines) : addJudges(document, lines)));
      this.text = '';
      done(t('setup.peopleAdded', {count: lines.length}), undo);
    });
  }

  /** Who is there already. */
  get #known() {
    const {document} = this.desk;
    if (!this.event) return (document.judges ?? []).map((/** @type {any} */ judge) => judge.name);
    const names = new Map((document.contestants ?? []).map((/** @type {any} */ each) => [each.id, each.name]));
    const entries = document.events.find((/** @type {any} */ each) => each.id === this.event)?.entries ?? [];
    return entries.map((/** @type {any} */ entry) => `${entry.id} ${(entry.contestants ?? []).map((/** @type {string} */ id) => names.get(id) ?? id).join(' + ')}`);
  }

  render() {
    if (!this.desk.document) return nothing;
    const kind = this.event ? 'entries' : 'judges';
    const count = linesOf(this.text).length;
    return html`<form class="card" @submit=${this.#add}>
      <h2>${t(`setup.paste.${kind}`)}</h2>
      ${this.#known.length ? html`<p class="hint">${this.#known.join(' · ')}</p>` : nothing}
      ${areaField({label: t(`setup.paste.${kind}Label`), path: `paste-${kind}`, hint: t('setup.pasteHint'), rows: 4, value: this.text, change: (text) => (this.text = text)})}
      <div class="row end"><button ?disabled=${!count}>${t('setup.pasteAdd', {count})}</button></div>
    </form>`;
  }
}

customElements.define('desk-paste-people', DeskPastePeople);
