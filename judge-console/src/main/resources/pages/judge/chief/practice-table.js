// How far each judge's practice marks lie from the panel's median, aspect by aspect.
import {html, nothing} from 'lit';
import {language, t, titleIn} from '/kit/i18n.js';

/**
 * @typedef {{judge: string, value: string, deviation: string}} PracticeMark
 * @typedef {{entry: string, title: unknown, aspects: {aspect: string, median: string, marks: PracticeMark[]}[]}} PracticeLine
 */

/** @param {import('./chief.js').Overview} overview @param {Map<string, string>} titles of aspects */
export function practiceTables(overview, titles) {
  const lines = (overview.practice ?? []).filter((line) => line.aspects.length);
  if (!lines.length) return nothing;
  return html`<section aria-labelledby="practice">
    <h2 id="practice">${t('judge.practice.title')}</h2>
    <p class="hint">${t('judge.practice.hint')}</p>
    ${lines.map((line) => table(line, overview, titles))}
  </section>`;
}

/** @param {PracticeLine} line @param {import('./chief.js').Overview} overview @param {Map<string, string>} titles */
function table(line, overview, titles) {
  return html`<div class="wide" tabindex="0" role="group" aria-label=${line.entry}>
    <table>
      <caption>
        <strong>${line.entry}</strong> ${titleIn(/** @type {any} */ (line.title), language())}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t('judge.practice.aspect')}</th>
          <th scope="col" class="judge">${t('judge.practice.median')}</th>
          ${overview.judges.map((judge) => html`<th scope="col" class="judge">${judge.name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${line.aspects.map(
          (aspect) =>
            html`<tr>
              <th scope="row" class="aspect">${titles.get(aspect.aspect) ?? aspect.aspect}</th>
              <td class="judge">${aspect.median}</td>
              ${overview.judges.map((judge) => cell(aspect.marks.find((mark) => mark.judge === judge.judge)))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** @param {PracticeMark|undefined} mark */
function cell(mark) {
  if (!mark) return html`<td class="judge">·</td>`;
  const value = mark.value === 'yes' || mark.value === 'no' ? t(`judge.${mark.value}`) : mark.value;
  return html`<td class="judge deviation ${mark.deviation === '0' ? '' : 'apart'}">
    <b>${signed(mark.deviation)}</b> <span>${value}</span>
  </td>`;
}

/** @param {string} deviation */
function signed(deviation) {
  if (deviation === '0') return '0';
  return deviation.startsWith('-') ? `−${deviation.slice(1)}` : `+${deviation}`;
}
