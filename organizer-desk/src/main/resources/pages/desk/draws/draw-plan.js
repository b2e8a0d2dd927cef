// <draw-plan>: what is to be drawn; preparing it publishes the hashes.

import {html, nothing} from 'lit';
import {t} from '/kit/i18n.js';
import {DeskElement} from '../parts/desk-element.js';
import {checkField, fieldStyles, textField} from '../parts/fields.js';
import {done} from '../parts/toast.js';
import {api} from '../shell/api.js';

class DrawPlan extends DeskElement {
  static properties = {...DeskElement.properties, layer: {}, event: {attribute: false}, path: {}, plan: {state: true}};
  static styles = [DeskElement.styles, fieldStyles].flat();

  constructor() {
    super();
    this.layer = 'number';
    /** @type {any} */
    this.event = null;
    this.path = '';
    this.plan = {keeper: '', prefix: '', sessions: '1', stations: '', spare: '', spreadDelegations: true, separateOrganisations: true};
  }

  /** @param {Event} event */
  #prepare(event) {
    event.preventDefault();
    const {plan, layer} = this;
    const body = {
      layer,
      keeper: plan.keeper || null,
      prefix: plan.prefix || null,
      ...(layer === 'place' && {
        sessions: Number(plan.sessions) || 1,
        stations: plan.stations ? Number(plan.stations) : null,
        spare: plan.spare.split(/[^0-9]+/).filter(Boolean).map(Number),
        spreadDelegations: plan.spreadDelegations,
        separateOrganisations: plan.separateOrganisations,
      }),
    };
    return this.attempt(async () => {
      await api.post(this.path, body);
      done(t('draws.preparedNow'));
      this.dispatchEvent(new CustomEvent('changed'));
    });
  }

  /** @param {'keeper' | 'prefix' | 'sessions' | 'stations' | 'spare'} key @param {string} [type] */
  #text(key, type) {
    return textField({
      label: t(`draws.${key}`),
      hint: key === 'keeper' || key === 'spare' ? t(`draws.${key}Hint`) : undefined,
      path: `${this.layer}-${key}`,
      type,
      value: this.plan[key],
      change: (value) => (this.plan = {...this.plan, [key]: value}),
    });
  }

  render() {
    const {plan} = this;
    const place = this.layer === 'place';
    return html`<form class="stack" @submit=${this.#prepare}>
      <div class="columns">
        ${place ? html`${this.#text('sessions', 'number')}${this.#text('stations', 'number')}${this.#text('spare')}` : this.#text('prefix')}${this.#text('keeper')}
      </div>
      ${place
        ? html`<div class="row">
            ${checkField({label: t('draws.spread'), value: plan.spreadDelegations, change: (on) => (this.plan = {...plan, spreadDelegations: on})})}
            ${checkField({label: t('draws.separate'), value: plan.separateOrganisations, change: (on) => (this.plan = {...plan, separateOrganisations: on})})}
          </div>`
        : nothing}
      <div class="row"><button class="primary">${t('draws.prepare')}</button></div>
    </form>`;
  }
}

customElements.define('draw-plan', DrawPlan);
