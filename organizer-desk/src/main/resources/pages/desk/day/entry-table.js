// <desk-entry-table>: an event's entries with what is marked and signed, and what officials may do about one of them.

import {css, html, nothing} from 'lit';
import {t} from '/kit/i18n.js';
import {ask} from '/kit/parts/dialog.js';
import {askReason} from '../parts/ask-reason.js';
import {DeskElement} from '../parts/desk-element.js';
import {deskStyles} from '../parts/desk-styles.js';
import {askPoints} from './ask-points.js';

const STATUSES = ['competing', 'absent', 'withdrawn', 'disqualified'];
const ACTIONS = ['lock', 'reopen', 'status', 'exclude', 'penalty', 'override'];

/** A decision in force: a status, points given or taken, or a total. @param {any} decision */
const decisionText = ({type, value, name}) => (type === 'status' ? t(`day.status.${value}`) : type === 'penalty' ? `${name} ${value}` : t('day.overridden', {total: value}));

export class DeskEntryTable extends DeskElement {
  static properties = {...DeskElement.properties, overview: {attribute: false}, decide: {attribute: false}};
  static styles = [
    deskStyles,
    css`
      select {
        width: auto;
      }
      td p + p {
        margin-top: var(--space-1);
      }
    `,
  ];

  constructor() {
    super();
    /** @type {any} */
    this.overview = null;
    /** @type {(message: any, said: string, undo?: () => Promise<unknown>) => Promise<unknown>} */
    this.decide = async () => undefined;
  }

  get #names() {
    return new Map(this.overview.judges.map((/** @type {any} */ judge) => [judge.judge, judge.name ?? judge.judge]));
  }

  /** @param {any} line @param {HTMLSelectElement} select */
  async #act(line, select) {
    const action = select.value;
    select.value = '';
    const [kind, detail] = action.split(' ');
    const {entry} = line;
    if (kind === 'lock') await this.#lock(entry);
    else if (kind === 'reopen') await this.#reasoned(t('day.action.reopenOf', {entry}), (reason) => ({type: 'reopen', entry, judge: null, reason}));
    else if (kind === 'status') await this.#reasoned(t('day.action.statusOf', {entry, status: t(`day.status.${detail}`)}), (reason) => ({type: 'status', entry, status: detail, reason}));
    else if (kind === 'exclude') await this.#exclude(line, detail);
    else if (kind === 'penalty' || kind === 'override') await this.#points(kind, entry);
  }

  /** @param {string} entry */
  async #lock(entry) {
    const heading = t('day.action.lockOf', {entry});
    if (await ask({heading, body: t('day.action.lockText'), confirm: t('day.action.lock')})) await this.decide({type: 'lock', entry}, t('day.action.done', {entry}));
  }

  /** @param {string} heading @param {(reason: string) => any} message */
  async #reasoned(heading, message) {
    const reason = await askReason({heading, label: t('day.action.reason'), confirm: t('day.action.decide')});
    if (reason) await this.decide(message(reason), heading);
  }

  /** @param {any} line @param {string} judge */
  #exclude({entry, sheets}, judge) {
    const excluded = judge in sheets;
    const heading = t(excluded ? 'day.action.excludeOf' : 'day.action.includeOf', {entry, judge: this.#names.get(judge)});
    return this.#reasoned(heading, (reason) => ({type: 'exclude', entry, judge, excluded, reason}));
  }

  /** @param {'penalty' | 'override'} kind @param {string} entry */
  async #points(kind, entry) {
    const heading = t(`day.action.${kind}Of`, {entry});
    const answer = await askPoints({heading, label: t(`day.action.${kind}Points`), named: kind === 'penalty'});
    if (!answer) return;
    const {points, reason, name} = answer;
    const message = kind === 'penalty' ? {type: kind, entry, penalty: name, points, reason} : {type: kind, entry, total: points, reason};
    await this.decide(message, t('day.action.done', {entry}));
  }

  /** @param {any} line */
  #menu(line) {
    const others = [...this.#names.keys()];
    const option = (/** @type {string} */ value, /** @type {string} */ label) => html`<option value=${value}>${label}</option>`;
    const menus = {
      lock: option('lock', t('day.action.lock')),
      reopen: option('reopen', t('day.action.reopen')),
      status: html`<optgroup label=${t('day.action.status')}>${STATUSES.filter((each) => each !== line.status).map((each) => option(`status ${each}`, t(`day.status.${each}`)))}</optgroup>`,
      exclude: html`<optgroup label=${t('day.action.exclude')}>
        ${others.map((judge) => option(`exclude ${judge}`, `${judge in line.sheets ? '－' : '＋'} ${this.#names.get(judge)}`))}
      </optgroup>`,
      penalty: option('penalty', t('day.action.penalty')),
      override: option('override', t('day.action.override')),
    };
    return html`<select aria-label=${t('day.action.of', {entry: line.entry})} @change=${(/** @type {any} */ change) => this.#act(line, change.target)}>
      <option value="" selected>${t('day.action.choose')}</option>
      ${ACTIONS.map((action) => menus[/** @type {keyof typeof menus} */ (action)])}
    </select>`;
  }

  /** @param {any} line */
  #sheets({sheets}) {
    const all = Object.values(sheets);
    const signed = all.filter((each) => each !== 'open').length;
    const locked = all.length > 0 && all.every((each) => each === 'locked');
    return locked ? html`<span class="tag"><kit-icon name="lock"></kit-icon>${t('day.locked')}</span>` : `${signed}/${all.length}`;
  }

  /** @param {any} line */
  #line(line) {
    return html`<tr>
      <th scope="row">${line.entry}</th>
      <td class="number">${line.station ?? ''}</td>
      <td class="number">${line.rank ?? ''}</td>
      <td class="number">${line.total ?? '–'}</td>
      <td class="number">${line.marked}</td>
      <td class="number">${this.#sheets(line)}</td>
      <td>
        ${line.decisions.map((/** @type {any} */ each) => html`<p><span class="tag warn">${decisionText(each)}</span> <small>${each.reason}</small></p>`)}
        ${line.disputes.map((/** @type {any} */ each) => html`<span class="tag bad">${t('day.dispute', {aspect: each.aspect, spread: each.spread})}</span> `)}
      </td>
      <td>${this.#menu(line)}</td>
    </tr>`;
  }

  render() {
    if (!this.overview) return nothing;
    const heads = ['entry', 'station', 'rank', 'total', 'marked', 'signed', 'remarks', 'action'];
    return html`<section class="card">
      <h2>${t('day.entries')}</h2>
      <div class="scroll" role="region" tabindex="0" aria-label=${t('day.entries')}>
        <table>
          <thead><tr>${heads.map((key, at) => html`<th scope="col" class=${at > 0 && at < 6 ? 'number' : ''}>${t(`day.${key}`)}</th>`)}</tr></thead>
          <tbody>${this.overview.entries.map((/** @type {any} */ line) => this.#line(line))}</tbody>
        </table>
      </div>
    </section>`;
  }
}

customElements.define('desk-entry-table', DeskEntryTable);
