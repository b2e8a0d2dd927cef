// <desk-overview>: a competition's first page: what it still needs, its events, judges' codes, and what can be taken away.

import {css, html, nothing} from 'lit';
import {language, longDate, t, titleIn} from '/kit/i18n.js';
import {areaOf} from '../areas.js';
import {DeskElement} from '../parts/desk-element.js';
import {deskStyles} from '../parts/desk-styles.js';
import '../parts/page-head.js';
import '../parts/progress.js';
import {api} from '../shell/api.js';
import './event-list.js';
import {firstSteps} from './first-steps.js';

export class DeskOverview extends DeskElement {
  static properties = {...DeskElement.properties, code: {state: true}};
  static styles = [
    deskStyles,
    css`
      ol {
        display: grid;
        gap: var(--space-1);
        margin: 0;
        padding: 0;
        list-style: none;
        grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr));
      }
      li a {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        min-height: var(--touch);
        padding: var(--space-2) var(--space-3);
        border-radius: var(--radius-m);
        color: var(--ink);
        text-decoration: none;
      }
      li a:hover,
      li.next a {
        background: var(--paper-sunken);
      }
      li a b {
        color: var(--ink);
      }
      li.next a b {
        color: var(--seal);
      }
      li kit-icon {
        color: var(--ink-faint);
      }
      li.done kit-icon {
        color: var(--good);
      }
      li small {
        display: block;
        color: var(--ink-soft);
      }
    `,
  ];

  constructor() {
    super();
    /** @type {any} */
    this.code = null;
  }

  /** @param {{id: string, name: string}} judge */
  #makeCode(judge) {
    return this.attempt(async () => {
      this.code = {judge, ...(await api.post(this.desk.path('/judges/', judge.id, '/codes')))};
    });
  }

  #steps() {
    const steps = firstSteps(this.desk, (area) => Boolean(areaOf(area)));
    const next = steps.find((step) => !step.done);
    if (!next) return nothing;
    return html`<section class="card">
      <div class="row spread">
        <h2>${t('overview.steps')}</h2>
        <desk-progress compact value=${steps.filter((step) => step.done).length} max=${steps.length} label=${t('overview.steps')}></desk-progress>
      </div>
      <ol>
        ${steps.map(
          (step) => html`<li class=${step.done ? 'done' : step === next ? 'next' : ''}>
            <a href=${step.href}>
              <kit-icon name=${step.done ? 'check' : 'chevron'} label=${t(step.done ? 'overview.done' : 'overview.toDo')}></kit-icon>
              <span><b>${t(`overview.step.${step.key}`)}</b><small>${t(`overview.step.${step.key}.text`)}</small></span>
            </a>
          </li>`,
        )}
      </ol>
    </section>`;
  }

  #codes() {
    if (areaOf('panels')) return nothing;
    return html`<section class="card">
      <h2>${t('overview.codes')}</h2>
      <p class="hint">${t('overview.codesHint')}</p>
      <div class="row">
        ${(this.desk.document?.judges ?? []).map((/** @type {any} */ judge) => html`<button @click=${() => this.#makeCode(judge)}>${judge.name}</button>`)}
      </div>
      ${this.code
        ? html`<div role="status">
            <p><b>${this.code.judge.name}</b> · <code>${this.code.code}</code></p>
            <img src=${this.code.qr} alt=${t('overview.qr')} width="192" height="192" />
          </div>`
        : nothing}
    </section>`;
  }

  render() {
    const {summary} = this.desk;
    if (!summary) return nothing;
    return html`<desk-head heading=${titleIn(summary.title, language())} hint=${summary.dates.map(longDate).join(' · ')}>
        <a slot="actions" class="button" href=${`${this.desk.path()}/results.xlsx?lang=${language()}`}><kit-icon name="download"></kit-icon>${t('overview.results')}</a>
      </desk-head>
      <div class="stack">
        ${this.#steps()}
        ${summary.events.length ? html`<section class="card"><h2>${t('overview.events')}</h2><desk-event-list .desk=${this.desk}></desk-event-list></section>` : nothing}
        ${summary.events.length ? this.#codes() : nothing}
      </div>`;
  }
}

customElements.define('desk-overview', DeskOverview);

/** @type {import('../shell/view.js').View} */
export const view = (desk, route) => html`<desk-overview .desk=${desk} .route=${route}></desk-overview>`;
