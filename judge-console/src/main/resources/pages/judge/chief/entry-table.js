// Every entry with its panel's sheets at a glance.
import {html, nothing} from 'lit';
import {t} from '/kit/i18n.js';
import '/kit/parts/icon.js';
import {byStation} from '../core/sheet-state.js';

/** @type {Record<string, import('/kit/icons.js').IconName>} */
const ICONS = {open: 'edit', signed: 'sign', locked: 'lock'};

/** @param {import('./chief.js').Overview} overview @param {string|null} chosen @param {(entry: string) => void} choose */
export function entryTable(overview, chosen, choose) {
  const lines = [...overview.entries].sort(byStation);
  return html`<section aria-labelledby="entries">
    <h2 id="entries">${t('judge.chief.entries')}</h2>
    <div class="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">${t('judge.chief.entry')}</th>
            <th scope="col">${t('judge.chief.marked')}</th>
            <th scope="col">${t('judge.chief.total')}</th>
            ${overview.judges.map((judge) => html`<th scope="col" class="judge">${judge.name}</th>`)}
            <th><span class="visually-hidden">${t('judge.chief.actions')}</span></th>
          </tr>
        </thead>
        <tbody>
          ${lines.map((line) => row(line, overview, chosen, choose))}
        </tbody>
      </table>
    </div>
  </section>`;
}

/**
 * @param {import('./chief.js').EntryLine} line @param {import('./chief.js').Overview} overview
 * @param {string|null} chosen @param {(entry: string) => void} choose
 */
function row(line, overview, chosen, choose) {
  return html`<tr aria-current=${line.entry === chosen ? 'true' : 'false'}>
    <th scope="row">
      ${line.entry}
      ${line.status === 'competing' ? nothing : html`<span class="tag">${t(`judge.status.${line.status}`)}</span>`}
      ${line.disputes.length ? html`<span class="tag warn"><kit-icon name="people"></kit-icon>${line.disputes.length}</span>` : nothing}
    </th>
    <td>${line.marked}</td>
    <td>${line.total ?? '—'}</td>
    ${overview.judges.map((judge) => cell(line.sheets[judge.judge]))}
    <td class="act">
      <button
        class="quiet"
        @click=${() => choose(line.entry)}
        aria-label=${t('judge.chief.actionsFor', {entry: line.entry})}
      >
        <kit-icon name="menu"></kit-icon>
      </button>
    </td>
  </tr>`;
}

/** @param {string|undefined} state missing: the judge has nothing to do with this entry */
function cell(state) {
  if (!state) return html`<td class="judge">·</td>`;
  return html`<td class="judge ${state}">
    <kit-icon name=${ICONS[state] ?? 'edit'} label=${t(`judge.chief.sheet.${state}`)}></kit-icon>
  </td>`;
}
