// View `table`: the rankings as plain tables, for reading aloud, for printing and for copying.

import {html, nothing} from 'lit';
import {clockTime, language, t, titleIn} from '/kit/i18n.js';
import {controlStyles} from '/kit/parts/controls.js';
import '/kit/parts/icon.js';
import '/kit/parts/language-switch.js';
import '/kit/parts/status.js';
import {BoardView} from '../board-view.js';
import {hasScale} from '../parts/ranking-row.js';
import {teamLines} from '../team-lines.js';
import {tableStyles} from './table-style.js';

/** @typedef {import('/kit/standings-types.js').Standings} Standings */
/** @typedef {import('/kit/standings-types.js').Row} Row */

export class TableView extends BoardView {
  static styles = [controlStyles, tableStyles];

  #fresh = () => this.requestUpdate();

  constructor() {
    super();
    this.kiosk = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.feed.addEventListener('freshness', this.#fresh);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.feed.removeEventListener('freshness', this.#fresh);
  }

  render() {
    return html`
      <header>
        <div>
          <h1>${titleIn(this.competitionTitle, language())}</h1>
          <kit-status .stale=${this.feed.stale} .since=${this.feed.connection.lastFrame}></kit-status>
        </div>
        <div class="tools">
          <kit-language></kit-language>
          <button @click=${() => print()}><kit-icon name="print"></kit-icon>${t('screen.print')}</button>
        </div>
      </header>
      ${this.events.map((event) => this.#event(event))}
    `;
  }

  /** @param {string} event */
  #event(event) {
    const standings = this.standings(event);
    if (!standings) return html`<section><h2>${titleIn(this.eventTitle(event), language())}</h2><p>${t('screen.waiting')}</p></section>`;
    const path = `/api/competitions/${standings.competition}/events/${event}/standings`;
    return html`<section>
      ${this.#table(standings)}
      ${standings.teams ? this.#teams(standings) : nothing}
      <p class="downloads">${['json', 'csv', 'xlsx'].map((kind) => html`<a href="${path}.${kind}" download>${kind.toUpperCase()}</a>`)}</p>
    </section>`;
  }

  /** @param {Standings} standings */
  #table(standings) {
    const parts = standings.scheme.parts ?? [];
    const delegations = standings.rows.some((row) => row.delegation);
    return html`<table>
      <caption>
        ${titleIn(standings.title, language())}
        <small>${t(`screen.state.${standings.state}`)} · ${t('screen.asOf', {time: clockTime(this.feed.asOf(standings.event) ?? standings.asOf)})} · ${t('screen.position', {position: standings.position})}</small>
      </caption>
      <thead>
        <tr>
          <th scope="col" class="number">${t('screen.rank')}</th>
          <th scope="col">${t('screen.number')}</th>
          <th scope="col">${t('screen.entry')}</th>
          ${delegations ? html`<th scope="col">${t('screen.delegation')}</th>` : nothing}
          ${parts.map((part) => html`<th scope="col" class="number">${titleIn(part.title, language())}</th>`)}
          <th scope="col" class="number">${t('screen.total')}</th>
          ${hasScale(standings.rows) ? html`<th scope="col" class="number">${t('screen.scale700')}</th>` : nothing}
          <th scope="col" class="number">${t('screen.markedHeading')}</th>
          <th scope="col">${t('screen.award')}</th>
        </tr>
      </thead>
      <tbody>
        ${standings.rows.map((row, index) => this.#row(row, standings, delegations, Boolean(row.tied || standings.rows[index + 1]?.tied)))}
      </tbody>
    </table>`;
  }

  /** @param {Standings} standings */
  #teams(standings) {
    return html`<table>
      <caption>${t('screen.teams')}</caption>
      <thead>
        <tr>
          <th scope="col" class="number">${t('screen.rank')}</th>
          <th scope="col">${t('screen.delegation')}</th>
          <th scope="col" class="number">${t('screen.total')}</th>
          <th scope="col">${t('screen.counted')}</th>
        </tr>
      </thead>
      <tbody>
        ${teamLines(standings).map(({id, place, title, total, entries}) => html`<tr data-delegation=${id}>
          <td class="number">${place ?? '–'}</td>
          <th scope="row">${titleIn(title, language())}</th>
          <td class="number total">${total ?? '–'}</td>
          <td>${entries.join(', ')}</td>
        </tr>`)}
      </tbody>
    </table>`;
  }

  /**
   * @param {Row} row
   * @param {Standings} standings
   * @param {boolean} delegations
   * @param {boolean} tied
   */
  #row(row, standings, delegations, tied) {
    const {delegation} = row;
    return html`<tr data-entry=${row.entry}>
      <td class="number">${row.rank ?? '–'}${tied && row.rank ? html` <small>${t('screen.tied')}</small>` : nothing}</td>
      <td>${row.entry}</td>
      <th scope="row">${row.name ?? t('screen.nameLater')}</th>
      ${delegations ? html`<td>${delegation ? titleIn(standings.delegations[delegation]?.title ?? delegation, language()) : '–'}</td>` : nothing}
      ${(standings.scheme.parts ?? []).map((part) => html`<td class="number">${row.parts[part.id] ?? '–'}</td>`)}
      <td class="number total">${row.status === 'competing' ? (row.total ?? '–') : t(`screen.status.${row.status}`)}</td>
      ${hasScale(standings.rows) ? html`<td class="number scale">${row.scale700 ?? '–'}</td>` : nothing}
      <td class="number">${row.marked}</td>
      <td>${titleIn(row.award, language())}</td>
    </tr>`;
  }
}

customElements.define('table-view', TableView);
