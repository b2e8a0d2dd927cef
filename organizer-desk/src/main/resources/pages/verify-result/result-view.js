// What was found about a result, in words: whether it is genuine, what it says, and with which key it was signed.

import {html, nothing} from 'lit';
import {dateAndTime, language, t, titleIn} from '/kit/i18n.js';
import '/kit/parts/icon.js';

/** @typedef {{standing: 'checking' | 'valid' | 'wrong' | 'unknown' | 'unreachable', signed: import('./signature.js').Signed | null, here: 'right' | 'wrong' | 'unable'}} Finding */
/** @typedef {{competition: string, event: string, entry: string}} Asked */

/** @param {Finding} finding */
const verdict = ({standing}) => html`<p class="verdict ${standing}" role="status">
  <kit-icon name=${standing === 'valid' ? 'check' : standing === 'checking' ? 'clock' : 'alert'}></kit-icon>${t(`verify.standing.${standing}`)}
</p>`;

/** @param {any} row */
const place = (row) => row.rank ?? t(`verify.status.${row.status}`);

/** @param {any} row */
const one = (row) => html`<dl class="result">
  <dt>${t('verify.name')}</dt>
  <dd class="name">${row.name ?? row.entry}</dd>
  <dt>${t('verify.entry')}</dt>
  <dd>${row.entry}</dd>
  <dt>${t('verify.place')}</dt>
  <dd>${place(row)}</dd>
  ${row.award ? html`<dt>${t('verify.award')}</dt><dd class="award">${titleIn(row.award, language())}</dd>` : nothing}
  ${row.total ? html`<dt>${t('verify.total')}</dt><dd>${row.total}</dd>` : nothing}
</dl>`;

/** @param {any[]} rows @param {string} entry */
const table = (rows, entry) => html`<details ?open=${!entry}>
  <summary>${t('verify.all')}</summary>
  <div class="scroll">
    <table>
      <thead>
        <tr>
          <th>${t('verify.place')}</th>
          <th>${t('verify.entry')}</th>
          <th>${t('verify.name')}</th>
          <th>${t('verify.total')}</th>
          <th>${t('verify.award')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) => html`<tr aria-current=${row.entry === entry ? 'true' : nothing}>
            <td>${place(row)}</td>
            <td>${row.entry}</td>
            <td>${row.name ?? ''}</td>
            <td>${row.total ?? ''}</td>
            <td>${row.award ? titleIn(row.award, language()) : ''}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>
</details>`;

/** @param {import('./signature.js').Signed} signed @param {Finding['here']} here */
const proof = (signed, here) => html`<section class="proof">
  <h2>${t('verify.proof')}</h2>
  <p>${t(`verify.here.${here}`)}</p>
  <dl>
    <dt>${t('verify.key')}</dt>
    <dd><code>${signed.key}</code></dd>
    <dt>${t('verify.position')}</dt>
    <dd>${signed.position}</dd>
    <dt>${t('verify.head')}</dt>
    <dd><code>${signed.head}</code></dd>
  </dl>
  <p>${t('verify.compare')}</p>
</section>`;

/** @param {Finding} finding @param {Asked} asked */
export function resultView(finding, asked) {
  if (!finding.signed) return verdict(finding);
  const said = JSON.parse(finding.signed.statement);
  const row = said.rows.find((/** @type {any} */ each) => each.entry === asked.entry);
  return html`${verdict(finding)}
    <section>
      <h2>${titleIn(said.title, language())}</h2>
      <p class="of">${titleIn(said.competitionTitle, language())}<br />${t('verify.published', {time: dateAndTime(said.publishedAt)})}</p>
      ${row ? one(row) : asked.entry ? html`<p class="verdict wrong">${t('verify.noEntry', {entry: asked.entry})}</p>` : nothing}
      ${table(said.rows, asked.entry)}
    </section>
    ${proof(finding.signed, finding.here)}`;
}
