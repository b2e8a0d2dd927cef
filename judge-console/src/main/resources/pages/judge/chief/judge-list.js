// How far each judge is, and whether their tablet is in reach.
import {html} from 'lit';
import {clockTime, t} from '/kit/i18n.js';
import '/kit/parts/icon.js';

const HERE = 15_000;

/** @param {import('./chief.js').Overview} overview @param {Date} now on the server */
export function judgeList(overview, now) {
  return html`<section aria-labelledby="judges">
    <h2 id="judges">${t('judge.chief.judges')}</h2>
    <ul class="judges">
      ${overview.judges.map(
        (judge) =>
          html`<li>
            <div class="name">
              <b>${judge.name}</b>
              <span class="tag ${isHere(judge, now) ? 'good' : 'warn'}"
                ><kit-icon name=${isHere(judge, now) ? 'wifi' : 'wifiOff'}></kit-icon
                >${presence(judge, now)}</span
              >
            </div>
            <progress
              max=${judge.expected || 1}
              .value=${judge.given}
              aria-label=${t('judge.marksOf', {given: judge.given, total: judge.expected})}
            ></progress>
            <span>${t('judge.marksOf', {given: judge.given, total: judge.expected})}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** @param {import('./chief.js').JudgeLine} judge @param {Date} now */
const isHere = (judge, now) => judge.lastSeen !== null && now.getTime() - Date.parse(judge.lastSeen) < HERE;

/** @param {import('./chief.js').JudgeLine} judge @param {Date} now */
function presence(judge, now) {
  if (isHere(judge, now)) return t('judge.chief.online');
  return judge.lastSeen
    ? t('judge.chief.lastSeen', {time: clockTime(judge.lastSeen)})
    : t('judge.chief.neverSeen');
}
