// The area `draws`: an event's draws, each from its preparation to its opening.

import {html, nothing} from 'lit';
import {language, t, titleIn} from '/kit/i18n.js';
import {DeskElement} from '../parts/desk-element.js';
import '../parts/empty.js';
import '../parts/page-head.js';
import {api} from '../shell/api.js';
import './draw-card.js';
import './draw-plan.js';

const LAYERS = ['number', 'place', 'code'];

class DeskDraws extends DeskElement {
  static properties = {...DeskElement.properties, draws: {state: true}};

  constructor() {
    super();
    /** @type {any[]} */
    this.draws = [];
    this.of = '';
  }

  get event() {
    const events = this.desk.document?.events ?? [];
    return events.find((/** @type {any} */ one) => one.id === this.route.rest[0]) ?? events[0];
  }

  updated() {
    const of = this.event ? `${this.desk.competition}/${this.event.id}` : '';
    if (of && of !== this.of) {
      this.of = of;
      this.draws = [];
      this.read();
    }
  }

  read() {
    return this.attempt(async () => {
      this.draws = await api.get(this.path());
    });
  }

  path() {
    return this.desk.path('/events/', this.event.id, '/draws');
  }

  /** @param {string} layer */
  #layer(layer) {
    const all = this.draws.filter((one) => one.layer === layer);
    const inForce = all.find((one) => one.state !== 'void');
    return html`<section class="card">
      <h2>${t(`draws.layer.${layer}`)}</h2>
      <p class="hint">${t(`draws.layerHint.${layer}`)}</p>
      ${inForce
        ? html`<draw-card .desk=${this.desk} .draw=${inForce} .path=${this.path()} @changed=${() => this.read()}></draw-card>`
        : html`<draw-plan .desk=${this.desk} .layer=${layer} .event=${this.event} .path=${this.path()} @changed=${() => this.read()}></draw-plan>`}
      ${all
        .filter((one) => one.state === 'void')
        .map((one) => html`<p class="hint">${t('draws.voided', {reason: one.voided.reason})} <code>${one.commitment.slice(0, 16)}…</code></p>`)}
    </section>`;
  }

  render() {
    const {event} = this;
    if (!event) return html`<desk-empty icon="swap" heading=${t('draws.noEvent')} text=${t('draws.noEventHint')}></desk-empty>`;
    return html`<desk-head heading=${t('draws.heading')} hint=${t('draws.hint')}>
        <a slot="actions" class="button" href="/desk/draw-check/" target="_blank">${t('draws.check')}</a>
      </desk-head>
      <div class="stack">
        <nav class="row" aria-label=${t('draws.events')}>
          ${this.desk.document.events.map(
            (/** @type {any} */ one) =>
              html`<a class=${`button ${one.id === event.id ? 'primary' : ''}`} aria-current=${one.id === event.id ? 'page' : nothing} href=${this.desk.link('draws', one.id)}>
                ${titleIn(one.title, language())}
              </a>`,
          )}
        </nav>
        ${event.blind ? html`<p><span class="tag">${t('draws.blind')}</span> ${t('draws.blindHint')}</p>` : nothing}
        ${event.entries.length
          ? LAYERS.map((layer) => this.#layer(layer))
          : html`<desk-empty icon="people" heading=${t('draws.nobody')} text=${t('draws.nobodyHint')}><a class="button primary" href=${this.desk.link('people')}>${t('draws.toPeople')}</a></desk-empty>`}
      </div>`;
  }
}

customElements.define('desk-draws', DeskDraws);

/** @type {import('../shell/view.js').View} */
export const view = (desk, route) => html`<desk-draws .desk=${desk} .route=${route}></desk-draws>`;
