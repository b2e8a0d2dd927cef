// <desk-home>: the competitions that there are, and how a new one begins.

import {css, html} from 'lit';
import {language, longDate, t, titleIn} from '/kit/i18n.js';
import {DeskElement} from '../parts/desk-element.js';
import {deskStyles} from '../parts/desk-styles.js';
import {done} from '../parts/toast.js';
import {request} from '../shell/api.js';
import {link} from '../shell/route.js';
import '../parts/empty.js';
import '../parts/file-drop.js';
import '../parts/page-head.js';

export class DeskHome extends DeskElement {
  static withoutDocument = true;
  static styles = [
    deskStyles,
    css`
      a.competition {
        display: grid;
        gap: var(--space-2);
        color: var(--ink);
        text-decoration: none;
      }
      a.competition:hover {
        border-color: var(--seal);
      }
    `,
  ];

  /** @param {CustomEvent<File[]>} event */
  #import(event) {
    return this.attempt(async () => {
      const text = await event.detail[0].text();
      const id = /competition"?:\s*\{?\s*"?id"?:\s*"?([A-Za-z0-9._-]+)/.exec(text)?.[1] ?? 'competition';
      await request('PUT', `/api/competitions/${encodeURIComponent(id)}`, text);
      await this.desk.refresh();
      done(t('desk.imported'));
      location.hash = link(id, 'overview');
    });
  }

  /** @param {import('../shell/desk.js').CompetitionSummary} competition */
  #one({id, title, dates, events}) {
    return html`<a class="card competition" href=${link(id, 'overview')}>
      <h2>${titleIn(title, language())}</h2>
      <span class="hint">${dates.map(longDate).join(' · ')}</span>
      <span class="tag">${t('desk.home.events', {count: events.length})}</span>
    </a>`;
  }

  render() {
    const {competitions} = this.desk;
    return html`<desk-head heading=${t('desk.home')} hint=${t('desk.home.hint')}>
        <a slot="actions" class="button ${competitions.length ? 'primary' : ''}" href="#/new"><kit-icon name="add"></kit-icon>${t('desk.new')}</a>
      </desk-head>
      <div class="stack">
        ${competitions.length
          ? html`<div class="columns">${competitions.map((each) => this.#one(each))}</div>`
          : html`<desk-empty icon="flag" heading=${t('desk.home.empty')} text=${t('desk.home.emptyText')}>
              <a class="button primary" href="#/new">${t('desk.new')}</a>
            </desk-empty>`}
        <section class="card">
          <h2>${t('desk.import')}</h2>
          <desk-drop accept=".yaml,.yml,.json" label=${t('desk.import.drop')} hint=${t('desk.importHint')} @files=${this.#import}></desk-drop>
        </section>
      </div>`;
  }
}

customElements.define('desk-home', DeskHome);
