// View `phone`: what any spectator opens by the QR code on the screen.

import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {clockTime, language, t, titleIn} from '/kit/i18n.js';
import {controlStyles} from '/kit/parts/controls.js';
import '/kit/parts/icon.js';
import '/kit/parts/language-switch.js';
import '/kit/parts/status.js';
import {addressWith} from '../assignment.js';
import {BoardView} from '../board-view.js';
import {isFavourite, toggleFavourite} from '../favourites.js';
import {awardLevel, isProvisional} from '../parts/ranking-row.js';
import {ring} from '../parts/ring.js';
import {teamLines} from '../team-lines.js';
import {phoneStyles} from './phone-style.js';

/** @typedef {import('/kit/standings-types.js').Standings} Standings */
/** @typedef {import('/kit/standings-types.js').Row} Row */
/** @typedef {import('/kit/standings-types.js').SchemeNode} SchemeNode */

export class PhoneView extends BoardView {
  static properties = {...BoardView.properties, search: {state: true}};
  static styles = [controlStyles, phoneStyles];

  #beat = () => this.requestUpdate();

  constructor() {
    super();
    this.search = '';
    this.kiosk = false;
  }

  connectedCallback() {
    const [first, ...others] = this.feed.events;
    if (others.length) this.feed.follow([first]);
    super.connectedCallback();
    this.feed.addEventListener('beat', this.#beat);
    this.feed.addEventListener('freshness', this.#beat);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.feed.removeEventListener('beat', this.#beat);
    this.feed.removeEventListener('freshness', this.#beat);
  }

  /** @param {string} event */
  #turnTo(event) {
    this.feed.follow([event]);
    history.replaceState(null, '', addressWith({event}));
    this.requestUpdate();
  }

  render() {
    const [event] = this.events;
    const standings = this.standings(event);
    return html`
      <header>
        <div class="bar">
          <span class="over">${titleIn(this.competitionTitle, language())}</span>
          <kit-language></kit-language>
        </div>
        ${this.#choice(event)}
        <div class="status">
          <kit-status .stale=${this.feed.stale} .since=${this.feed.connection.lastFrame}></kit-status>
          ${standings ? html`<span>${t(`screen.state.${standings.state}`)}</span><span class="as-of">${t('screen.asOf', {time: clockTime(this.feed.asOf(event) ?? standings.asOf)})} · ${t('screen.position', {position: standings.position})}</span>` : nothing}
        </div>
      </header>
      <main>${standings ? this.#list(standings) : html`<p class="empty">${t(this.feed.stale ? 'screen.noNews' : 'screen.waiting')}</p>`}</main>
      <footer><a href=${addressWith({view: 'table'})}>${t('screen.view.table')}</a></footer>
    `;
  }

  /** @param {string} event */
  #choice(event) {
    const events = this.catalogue?.events ?? [];
    return html`<label><span class="visually-hidden">${t('screen.event')}</span>
      <select class="event" @change=${(/** @type {any} */ e) => this.#turnTo(e.target.value)}>
        ${events.map((each) => html`<option value=${each.id} ?selected=${each.id === event}>${titleIn(each.title, language())}</option>`)}
      </select></label>`;
  }

  /** @param {Standings} standings */
  #list(standings) {
    const wanted = this.search.trim().toLowerCase();
    const rows = standings.rows.filter((row) => !wanted || `${row.entry} ${row.name ?? ''}`.toLowerCase().includes(wanted));
    return html`
      ${standings.rows.length > 12 ? html`<label class="search"><span class="visually-hidden">${t('screen.search')}</span><input type="search" placeholder=${t('screen.search')} .value=${this.search} @input=${(/** @type {any} */ e) => (this.search = e.target.value)}></label>` : nothing}
      <ol>${repeat(rows, (row) => row.entry, (row) => this.#row(row, standings))}</ol>
      ${rows.length ? nothing : html`<p class="empty">${t('screen.nobody')}</p>`}
      ${standings.teams?.length && !wanted ? this.#teams(standings) : nothing}
    `;
  }

  /** @param {Standings} standings */
  #teams(standings) {
    return html`<section class="teams">
      <h2>${t('screen.teams')}</h2>
      <ol>${teamLines(standings).map(({id, place, title, total, entries}) => html`<li class="team" data-delegation=${id}>
        <b class="rank">${place ?? '–'}</b>
        <span class="who"><b>${titleIn(title, language())}</b><small>${entries.join(' · ')}</small></span>
        <span class="total">${total ?? '–'}</span>
      </li>`)}</ol>
    </section>`;
  }

  /**
   * @param {Row} row
   * @param {Standings} standings
   */
  #row(row, standings) {
    const level = awardLevel(row, standings);
    const fresh = this.news(standings.event).changes.has(row.entry);
    const kept = isFavourite(standings.event, row.entry);
    return html`<li class="${level >= 0 ? `award-${Math.min(level, 3)}` : ''} ${isProvisional(row) ? 'provisional' : ''} ${fresh ? 'fresh' : ''} ${kept ? 'kept' : ''}">
      <details>
        <summary>
          <b class="rank">${row.rank ?? '–'}</b>
          <span class="who"><b>${row.name ?? row.entry}</b><small>${this.#under(row, standings)}</small></span>
          ${row.status === 'competing' ? ring(row.marked) : nothing}
          <span class="total">${row.status === 'competing' ? (row.total ?? '–') : t(`screen.status.${row.status}`)}</span>
        </summary>
        <div class="more">
          <dl>${(standings.scheme.parts ?? []).map((node) => this.#part(row, node, 0))}${this.#scale(row)}</dl>
          <button aria-pressed=${kept} @click=${() => this.#keep(standings.event, row.entry)}><kit-icon name="flag"></kit-icon>${t(kept ? 'screen.unfollow' : 'screen.follow')}</button>
        </div>
      </details>
    </li>`;
  }

  /**
   * @param {Row} row
   * @param {Standings} standings
   */
  #under(row, standings) {
    const delegation = row.delegation ? titleIn(standings.delegations[row.delegation]?.title ?? row.delegation, language()) : '';
    return [row.name ? row.entry : '', delegation, row.tied ? t('screen.tied') : '', titleIn(row.award, language())].filter(Boolean).join(' · ');
  }

  /**
   * @param {Row} row
   * @param {SchemeNode} node
   * @param {number} depth
   * @returns {import('lit').TemplateResult}
   */
  #part(row, node, depth) {
    return html`<div class="depth-${Math.min(depth, 2)}"><dt>${titleIn(node.title, language())}</dt><dd>${row.parts[node.id] ?? '–'}${node.max ? html`<small> / ${node.max}</small>` : nothing}</dd></div>
      ${(node.parts ?? []).map((each) => this.#part(row, each, depth + 1))}`;
  }

  /** @param {Row} row */
  #scale(row) {
    return row.scale700 === undefined ? nothing : html`<div><dt>${t('screen.scale700')}</dt><dd>${row.scale700}</dd></div>`;
  }

  /**
   * @param {string} event
   * @param {string} entry
   */
  #keep(event, entry) {
    toggleFavourite(event, entry);
    this.requestUpdate();
  }
}

customElements.define('phone-view', PhoneView);
