// <desk-overview>: a competition's first page: its events with their states, judges' codes, and what can be taken away.

import {html, nothing} from 'lit';
import {language, longDate, t, titleIn} from '/kit/i18n.js';
import {DeskElement} from '../parts/desk-element.js';
import '../parts/page-head.js';
import {api} from '../shell/api.js';
import './event-list.js';

export class DeskOverview extends DeskElement {
  static properties = {...DeskElement.properties, code: {state: true}};

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

  #codes() {
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
        <a slot="actions" class="button" href=${`${this.desk.path()}/results.xlsx?lang=${language()}`}>${t('overview.results')}</a>
      </desk-head>
      <div class="stack">
        <section class="card"><h2>${t('overview.events')}</h2><desk-event-list .desk=${this.desk}></desk-event-list></section>
        ${this.#codes()}
      </div>`;
  }
}

customElements.define('desk-overview', DeskOverview);

/** @type {import('../shell/view.js').View} */
export const view = (desk, route) => html`<desk-overview .desk=${desk} .route=${route}></desk-overview>`;
