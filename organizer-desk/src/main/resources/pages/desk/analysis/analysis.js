// <desk-analysis>: how an event was judged: each judge beside the others, each aspect, and how far the panel agreed.

import {css, html, nothing} from 'lit';
import {language, t, titleIn} from '/kit/i18n.js';
import {DeskElement} from '../parts/desk-element.js';
import {deskStyles} from '../parts/desk-styles.js';
import '../parts/empty.js';
import '../parts/page-head.js';
import {api} from '../shell/api.js';
import {barChart, dotChart} from './charts.js';

/** A statistic with two digits; they say no more. @param {string | null | undefined} value */
const rounded = (value) => (value === null || value === undefined ? '–' : Number(value).toFixed(2));

export class DeskAnalysis extends DeskElement {
  static properties = {...DeskElement.properties, statistics: {state: true}};
  static styles = [
    deskStyles,
    css`
      select {
        width: auto;
      }
      th[scope='row'] {
        min-width: 6rem;
      }
      svg {
        width: 100%;
        min-width: 34rem;
        height: auto;
        max-width: 56rem;
        font-family: var(--font-text);
      }
      dl {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-5);
        margin: 0;
      }
      dt {
        color: var(--ink-soft);
        font-size: var(--text-s);
      }
      dd {
        margin: 0;
        font: 700 var(--text-xl) / 1.2 var(--font-head);
      }
    `,
  ];

  #asked = '';

  constructor() {
    super();
    /** @type {any} */
    this.statistics = null;
  }

  get #event() {
    return this.route.rest[0] ?? this.desk.summary?.events[0]?.id ?? '';
  }

  /** @param {import('lit').PropertyValues} changes */
  willUpdate(changes) {
    super.willUpdate(changes);
    const wanted = `${this.desk.competition} ${this.#event}`;
    if (!this.#event || wanted === this.#asked) return;
    this.#asked = wanted;
    this.statistics = null;
    this.attempt(async () => {
      const found = await api.get(this.desk.path('/events/', encodeURIComponent(this.#event), '/statistics'));
      if (wanted === this.#asked) this.statistics = found;
    });
  }

  /** @param {any} aspect */
  #title(aspect) {
    return titleIn(aspect.title, language()) || aspect.aspect;
  }

  #agreement() {
    const {agreement} = this.statistics;
    if (!agreement) return nothing;
    return html`<section class="card">
      <h2>${t('analysis.agreement')}</h2>
      <dl>
        <div><dt>${t('analysis.concordance')}</dt><dd>${rounded(agreement.concordance)}</dd></div>
        <div><dt>${t('analysis.correlation')}</dt><dd>${rounded(agreement.correlation)}</dd></div>
        <div><dt>${t('analysis.basis')}</dt><dd>${t('analysis.basisOf', {judges: agreement.judges, entries: agreement.entries})}</dd></div>
      </dl>
      <p class="hint">${t('analysis.agreementHint')}</p>
    </section>`;
  }

  #judges() {
    const {judges} = this.statistics;
    const name = (/** @type {any} */ judge) => judge.name ?? judge.judge;
    const compared = judges.filter((/** @type {any} */ judge) => judge.meanDifference !== null);
    return html`<section class="card">
        <h2>${t('analysis.severity')}</h2>
        <p class="hint">${t('analysis.severityHint')}</p>
        ${dotChart(
          compared.map((/** @type {any} */ judge) => ({name: name(judge), value: Number(judge.meanDifference), spread: Number(judge.spread ?? 0)})),
          {label: t('analysis.severity'), low: t('analysis.severe'), high: t('analysis.generous')},
        )}
      </section>
      <section class="card">
        <h2>${t('analysis.judges')}</h2>
        <div class="scroll" role="region" tabindex="0" aria-label=${t('analysis.judges')}>
          <table>
            <thead>
              <tr>
                <th scope="col">${t('analysis.judge')}</th>
                ${['marks', 'difference', 'spread', 'judgeCorrelation', 'droppedHigh', 'droppedLow', 'home'].map((key) => html`<th scope="col" class="number">${t(`analysis.${key}`)}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${judges.map(
                (/** @type {any} */ judge) => html`<tr>
                  <th scope="row">${name(judge)}</th>
                  <td class="number">${judge.marks}</td>
                  <td class="number">${rounded(judge.meanDifference)}</td>
                  <td class="number">${rounded(judge.spread)}</td>
                  <td class="number">${rounded(judge.correlation)}</td>
                  <td class="number">${judge.droppedHigh}</td>
                  <td class="number">${judge.droppedLow}</td>
                  <td class="number">${judge.home ? t('analysis.homeOf', {advantage: judge.home.advantage, p: judge.home.p}) : '–'}</td>
                </tr>`,
              )}
            </tbody>
          </table>
        </div>
        <p class="hint">${t('analysis.homeHint')}</p>
      </section>`;
  }

  #aspects() {
    const {aspects} = this.statistics;
    const idle = aspects.filter((/** @type {any} */ aspect) => aspect.separated === false);
    return html`<section class="card">
      <h2>${t('analysis.aspects')}</h2>
      <p class="hint">${t('analysis.aspectsHint')}</p>
      ${idle.length ? html`<p><span class="tag warn"><kit-icon name="alert"></kit-icon>${t('analysis.idle', {aspects: idle.map((/** @type {any} */ each) => this.#title(each)).join(language() === 'en' ? ', ' : '、')})}</span></p>` : nothing}
      ${barChart(
        aspects.filter((/** @type {any} */ aspect) => aspect.deviation !== null).map((/** @type {any} */ aspect) => ({name: this.#title(aspect), value: Number(rounded(aspect.deviation))})),
        {label: t('analysis.aspects')},
      )}
      <div class="scroll" role="region" tabindex="0" aria-label=${t('analysis.aspects')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${t('analysis.aspect')}</th>
              ${['entries', 'lowest', 'mean', 'highest', 'deviation', 'withTotal', 'concordance', 'disputed'].map((key) => html`<th scope="col" class="number">${t(`analysis.${key}`)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${aspects.map(
              (/** @type {any} */ aspect) => html`<tr>
                <th scope="row">${this.#title(aspect)} ${aspect.separated === false ? html`<span class="tag warn">${t('analysis.notSeparated')}</span>` : nothing}</th>
                <td class="number">${aspect.entries}</td>
                <td class="number">${aspect.lowest ?? '–'}</td>
                <td class="number">${rounded(aspect.mean)}</td>
                <td class="number">${aspect.highest ?? '–'}</td>
                <td class="number">${rounded(aspect.deviation)}</td>
                <td class="number">${rounded(aspect.correlation)}</td>
                <td class="number">${rounded(aspect.agreement?.concordance)}</td>
                <td class="number">${aspect.disputed || ''}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  #chooser() {
    const go = (/** @type {any} */ change) => (location.hash = this.desk.link('analysis', change.target.value));
    return html`<select slot="actions" aria-label=${t('analysis.event')} @change=${go}>
      ${(this.desk.summary?.events ?? []).map((event) => html`<option value=${event.id} ?selected=${event.id === this.#event}>${titleIn(event.title, language())}</option>`)}
    </select>`;
  }

  #content() {
    const {statistics} = this;
    if (!statistics) return html`<p role="status">${t('desk.loading')}</p>`;
    if (!statistics.judges.some((/** @type {any} */ judge) => judge.marks > 0) && !statistics.aspects.some((/** @type {any} */ aspect) => aspect.entries > 0))
      return html`<desk-empty icon="search" heading=${t('analysis.empty')} text=${t('analysis.emptyText')}></desk-empty>`;
    return html`<div class="stack">${this.#judges()} ${this.#agreement()} ${this.#aspects()}</div>`;
  }

  render() {
    return html`<desk-head heading=${t('analysis.heading')} hint=${t('analysis.hint')}>${this.#chooser()}</desk-head>
      ${this.#event ? this.#content() : html`<desk-empty icon="search" heading=${t('analysis.empty')} text=${t('analysis.emptyText')}></desk-empty>`}`;
  }
}

customElements.define('desk-analysis', DeskAnalysis);

/** @type {import('../shell/view.js').View} */
export const view = (desk, route) => html`<desk-analysis .desk=${desk} .route=${route}></desk-analysis>`;
