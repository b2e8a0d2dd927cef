// <desk-take-away>: files to save, and pages to print.

import {css, html, nothing} from 'lit';
import {language, t, titleIn} from '/kit/i18n.js';
import '/kit/parts/icon.js';
import {DeskElement} from '../parts/desk-element.js';
import {deskStyles} from '../parts/desk-styles.js';
import '../parts/page-head.js';
import {printLink} from '../print/sheets.js';

const TABLES = ['results', 'awards', 'delegations', 'teams', 'marks', 'deductions', 'pairings', 'audit', 'refused'];
const FORMS = ['xlsx', 'csv', 'json'];

/** @type {readonly {sheet: string, icon: import('/kit/icons.js').IconName}[]} */
const PRINTS = [
  {sheet: 'results', icon: 'list'},
  {sheet: 'marks', icon: 'edit'},
  {sheet: 'certificates', icon: 'medal'},
  {sheet: 'review', icon: 'note'},
  {sheet: 'stations', icon: 'flag'},
  {sheet: 'badges', icon: 'people'},
  {sheet: 'codes', icon: 'key'},
  {sheet: 'letters', icon: 'sign'},
  {sheet: 'ceremony', icon: 'people'},
];

export class DeskTakeAway extends DeskElement {
  static styles = [
    deskStyles,
    css`
      td .row {
        justify-content: flex-end;
      }
      td .button {
        min-height: 2.75rem;
      }
      @media (max-width: 50rem) {
        td.hint {
          display: none;
        }
        tr {
          display: grid;
          border-bottom: 1px solid var(--paper-line);
        }
        th,
        td {
          border: 0;
        }
        td .row {
          flex-wrap: wrap;
          justify-content: flex-start;
        }
      }
      .prints {
        display: grid;
        gap: var(--space-3);
        grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr));
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .prints a {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: var(--space-1) var(--space-3);
        height: 100%;
        padding: var(--space-4);
        border: 1px solid var(--paper-line);
        border-radius: var(--radius-m);
        color: var(--ink);
        text-decoration: none;
      }
      .prints a:hover {
        background: var(--paper-sunken);
      }
      .prints kit-icon {
        color: var(--seal);
        margin-top: 0.2em;
      }
      .prints .hint {
        grid-column: 2;
      }
    `,
  ];

  /** @param {string} table */
  #table(table) {
    return html`<tr>
      <th scope="row">${t(`results.table.${table}`)}</th>
      <td class="hint">${t(`results.tableHint.${table}`)}</td>
      <td>
        <div class="row">
          ${FORMS.map(
            (form) => html`<a
              class="button"
              download
              href=${`${this.desk.path('/exports/', table, '.', form)}?lang=${language()}`}
              aria-label=${`${t(`results.table.${table}`)}, ${form.toUpperCase()}`}
              >${form.toUpperCase()}</a
            >`,
          )}
        </div>
      </td>
    </tr>`;
  }

  #events() {
    return html`<section class="card">
      <h2>${t('results.byEvent')}</h2>
      <div class="scroll">
        <table>
          <tbody>
            ${(this.desk.summary?.events ?? []).map((event) => {
              const at = this.desk.path('/events/', event.id);
              const title = titleIn(event.title, language());
              return html`<tr>
                <th scope="row">${title}</th>
                <td>${t(`desk.state.${event.state}`)}</td>
                <td>
                  <div class="row">
                    <a class="button" href=${`${at}/standings.xlsx?lang=${language()}`} aria-label=${`${title}, ${t('results.standings')}, XLSX`}>${t('results.standings')}</a>
                    <a class="button" href=${`${at}/marks.csv`} aria-label=${`${title}, ${t('results.history')}, CSV`}>${t('results.history')}</a>
                    <a class="button" target="_blank" href=${printLink('results', this.desk.competition, {event: event.id})} aria-label=${`${title}, ${t('results.print')}`}
                      ><kit-icon name="print"></kit-icon>${t('results.print')}</a
                    >
                  </div>
                </td>
              </tr>`;
            })}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  #prints() {
    return html`<section class="card">
      <h2>${t('results.prints')}</h2>
      <p class="hint">${t('results.printsHint')}</p>
      <ul class="prints">
        ${PRINTS.map(
          ({sheet, icon}) => html`<li>
            <a target="_blank" href=${printLink(sheet, this.desk.competition)}
              ><kit-icon name=${icon}></kit-icon><b>${t(`results.sheet.${sheet}`)}</b><span class="hint">${t(`results.sheetHint.${sheet}`)}</span></a
            >
          </li>`,
        )}
      </ul>
    </section>`;
  }

  render() {
    if (!this.desk.summary) return nothing;
    return html`<desk-head heading=${t('results.heading')} hint=${t('results.hint')}>
        <a slot="actions" class="button" href=${this.desk.link('results', 'certificate')}><kit-icon name="medal"></kit-icon>${t('results.design')}</a>
        <a slot="actions" class="button primary" download href=${`${this.desk.path('/exports/everything.zip')}?lang=${language()}`}
          ><kit-icon name="download"></kit-icon>${t('results.everything')}</a
        >
      </desk-head>
      <div class="stack">
        <section class="card">
          <h2>${t('results.tables')}</h2>
          <div class="scroll">
            <table>
              <tbody>
                ${TABLES.map((table) => this.#table(table))}
              </tbody>
            </table>
          </div>
        </section>
        ${this.#events()} ${this.#prints()}
      </div>`;
  }
}

customElements.define('desk-take-away', DeskTakeAway);
