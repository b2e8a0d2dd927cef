// <desk-event-list>: each event with its state and what can be taken away from it.

import {css, html} from 'lit';
import {language, t, titleIn} from '/kit/i18n.js';
import {ask} from '/kit/parts/dialog.js';
import {askReason} from '../parts/ask-reason.js';
import {DeskElement} from '../parts/desk-element.js';
import {deskStyles} from '../parts/desk-styles.js';
import {done} from '../parts/toast.js';
import {api} from '../shell/api.js';
import {STATES, isStepBack} from '../shell/event-states.js';

/** @typedef {import('../shell/desk.js').EventSummary} EventSummary */

export class DeskEventList extends DeskElement {
  static styles = [
    deskStyles,
    css`
      select {
        width: auto;
        min-width: 10rem;
      }
    `,
  ];

  /** @param {EventSummary} event @param {HTMLSelectElement} select */
  async #move(event, select) {
    const state = select.value;
    const title = titleIn(event.title, language());
    const back = isStepBack(event.state, state);
    const reason = back ? await askReason({heading: t('overview.reopen', {event: title}), confirm: t('overview.reopenNow'), danger: true}) : null;
    if (back ? !reason : !(await this.#isMeant(title, state))) {
      select.value = event.state;
      return;
    }
    await this.attempt(async () => {
      await api.post(this.desk.path('/events/', event.id, '/state'), {state, reason});
      await this.desk.refresh();
      done(t('overview.moved', {event: title, state: t(`desk.state.${state}`)}));
    });
    select.value = this.desk.summary?.events.find((each) => each.id === event.id)?.state ?? event.state;
  }

  /** A step forward that only a reopening with its reason takes back. @param {string} event @param {string} state */
  #isMeant(event, state) {
    return ask({heading: t('overview.move', {event, state: t(`desk.state.${state}`)}), body: t('overview.moveText'), confirm: t('overview.moveNow')});
  }

  /** @param {EventSummary} event */
  #row(event) {
    const title = titleIn(event.title, language());
    const at = this.desk.path('/events/', event.id);
    return html`<tr>
      <th scope="row">${title}</th>
      <td class="number">${event.entries}</td>
      <td>
        <select aria-label=${t('overview.stateOf', {event: title})} @change=${(/** @type {any} */ change) => this.#move(event, change.target)}>
          ${STATES.map((state) => html`<option value=${state} ?selected=${state === event.state}>${t(`desk.state.${state}`)}</option>`)}
        </select>
      </td>
      <td>
        <div class="row">
          <a href=${`/screen/?competition=${this.desk.competition}&event=${event.id}&view=ranking`}>${t('overview.screen')}</a>
          <a href=${`${at}/standings.xlsx?lang=${language()}`}>XLSX</a>
          <a href=${`${at}/marks.csv`}>${t('overview.marks')}</a>
        </div>
      </td>
    </tr>`;
  }

  render() {
    return html`<div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">${t('overview.event')}</th>
            <th scope="col" class="number">${t('overview.entries')}</th>
            <th scope="col">${t('overview.state')}</th>
            <th scope="col">${t('overview.take')}</th>
          </tr>
        </thead>
        <tbody>
          ${(this.desk.summary?.events ?? []).map((event) => this.#row(event))}
        </tbody>
      </table>
    </div>`;
  }
}

customElements.define('desk-event-list', DeskEventList);
