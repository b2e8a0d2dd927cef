// Aspects on which the panel's marks lie too far apart.
import {html, nothing} from 'lit';
import {t} from '/kit/i18n.js';

/**
 * @param {import('./chief.js').Overview} overview @param {Map<string, string>} titles of aspects
 * @param {(entry: string) => void} choose
 */
export function disputeList(overview, titles, choose) {
  const disputes = overview.entries.flatMap((line) =>
    line.disputes.map((dispute) => ({entry: line.entry, ...dispute})),
  );
  if (!disputes.length) return nothing;
  return html`<section aria-labelledby="disputes">
    <h2 id="disputes">${t('judge.chief.disputes', {count: disputes.length})}</h2>
    <ul class="lines">
      ${disputes.map(
        (dispute) =>
          html`<li>
            <strong class="entry">${dispute.entry}</strong>
            <div>
              <b>${titles.get(dispute.aspect) ?? dispute.aspect}</b>
              <span>${t('judge.chief.spread', {spread: dispute.spread})}</span>
            </div>
            <button @click=${() => choose(dispute.entry)}>${t('judge.look')}</button>
          </li>`,
      )}
    </ul>
  </section>`;
}
