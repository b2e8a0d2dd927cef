// What judges have asked the chief judge for.
import {html, nothing} from 'lit';
import {clockTime, t} from '/kit/i18n.js';

/**
 * @param {import('./chief.js').Overview} overview @param {Map<string, string>} titles of aspects
 * @param {(entry: string) => void} choose
 */
export function requestList(overview, titles, choose) {
  if (!overview.requests.length) return nothing;
  const names = new Map(overview.judges.map((judge) => [judge.judge, judge.name]));
  return html`<section aria-labelledby="requests">
    <h2 id="requests">${t('judge.chief.requests', {count: overview.requests.length})}</h2>
    <ul class="lines">
      ${overview.requests.map(
        (request) =>
          html`<li>
            <strong class="entry">${request.entry}</strong>
            <div>
              <b>${names.get(request.judge) ?? request.judge}</b>
              <span
                >${request.aspect ? (titles.get(request.aspect) ?? request.aspect) : t('judge.chief.wholeSheet')}
                · ${clockTime(request.at)}</span
              >
              <p>“${request.reason}”</p>
            </div>
            <button @click=${() => choose(request.entry)}>${t('judge.chief.decide')}</button>
          </li>`,
      )}
    </ul>
  </section>`;
}
