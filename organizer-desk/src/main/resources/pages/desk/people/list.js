// <people-list>: everybody who takes part.

import {html, nothing} from 'lit';
import {t} from '/kit/i18n.js';
import '../parts/data-table.js';
import '../parts/empty.js';
import '../parts/page-head.js';
import {printLink} from '../print/sheets.js';
import {PeopleElement} from './people-element.js';

class PeopleList extends PeopleElement {
  #columns() {
    return [
      {id: 'id', title: t('people.id'), value: (/** @type {any} */ one) => one.id},
      {id: 'name', title: t('people.name'), value: (/** @type {any} */ one) => one.name, cell: (/** @type {any} */ one) => html`<b>${one.name}</b>`},
      {id: 'delegation', title: t('people.delegation'), value: (/** @type {any} */ one) => this.delegation(one)},
      {id: 'organisation', title: t('people.organisation'), value: (/** @type {any} */ one) => one.organisation ?? ''},
      {id: 'entries', title: t('people.entries'), value: (/** @type {any} */ one) => this.entries(one)},
      {id: 'qualification', title: t('people.qualification'), value: (/** @type {any} */ one) => one.qualification},
      {id: 'arrival', title: t('people.arrival'), value: (/** @type {any} */ one) => t(`people.arrival.${this.arrival(one)}`), cell: (/** @type {any} */ one) => this.arrivalTag(one)},
    ];
  }

  #empty() {
    return html`<desk-empty icon="people" heading=${t('people.empty')} text=${t('people.emptyHint')}>
      <a class="button primary" href=${this.desk.link('people', 'import')}>${t('people.import')}</a>
      <a class="button" href=${this.desk.link('people', 'new')}>${t('people.add')}</a>
    </desk-empty>`;
  }

  render() {
    const {people} = this;
    return html`<desk-head heading=${t('people.heading')} hint=${t('people.hint')}>
        <a slot="actions" class="button" href=${this.desk.link('people', 'door')}>${t('people.door')}</a>
        <a slot="actions" class="button" href=${this.desk.link('people', 'links')}>${t('people.links')}</a>
        <a slot="actions" class="button" href=${this.desk.link('people', 'quotas')}>${t('people.quotas')}</a>
        <a slot="actions" class="button" href=${this.desk.link('people', 'import')}>${t('people.import')}</a>
        <a slot="actions" class="button primary" href=${this.desk.link('people', 'new')}>${t('people.add')}</a>
      </desk-head>
      ${people?.length === 0 ? this.#empty() : nothing}
      ${people?.length
        ? html`<desk-table
            .columns=${this.#columns()}
            .rows=${people}
            label=${t('people.heading')}
            openable
            @open=${(/** @type {CustomEvent} */ open) => (location.hash = this.desk.link('people', open.detail.id))}
            ></desk-table>
            <p class="row end"><a class="button quiet" target="_blank" href=${printLink('codes', this.desk.competition, {who: 'contestants'})}><kit-icon name="print"></kit-icon>${t('people.codeSheet')}</a></p>`
        : nothing}
      ${people ? nothing : this.waiting()}`;
  }
}

customElements.define('people-list', PeopleList);
