// <desk-ceremony>: leads an event's award ceremony: the presenter's controls, and which screens follow.

import {html, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {StandingsFeed} from '/kit/standings-feed.js';
import {language, loadMessages, t, titleIn} from '/kit/i18n.js';
import '/kit/parts/icon.js';
import {ask} from '/kit/parts/dialog.js';
import {assignmentFrom} from '/screen/assignment.js';
import '/screen/views/presenter.js';
import {DeskElement} from '../parts/desk-element.js';
import '../parts/empty.js';
import '../parts/page-head.js';
import {done} from '../parts/toast.js';
import {api} from '../shell/api.js';

await loadMessages('/screen/');

/** From this state on marks no longer change, so that there is something to reveal. */
const READY = ['review', 'official', 'published'];

export class DeskCeremony extends DeskElement {
  get event() {
    const {summary, route} = this.desk;
    const [asked] = route.rest;
    return summary?.events.find((each) => each.id === asked);
  }

  render() {
    const {event} = this;
    return html`<desk-head heading=${t('ceremony.heading')} hint=${t('ceremony.hint')}>
        ${event ? this.#actions(event.id) : nothing}
      </desk-head>
      <div class="stack">
        <nav class="row" aria-label=${t('ceremony.events')}>${(this.desk.summary?.events ?? []).map((each) => this.#choice(each, each === event))}</nav>
        ${event ? this.#lead(event) : html`<desk-empty icon="medal" heading=${t('ceremony.choose')} text=${t('ceremony.chooseText')}></desk-empty>`}
      </div>`;
  }

  /** @param {import('../shell/desk.js').EventSummary} each @param {boolean} now */
  #choice(each, now) {
    return html`<a class="button ${now ? 'primary' : ''}" aria-current=${now ? 'page' : nothing} href=${this.desk.link('ceremony', each.id)}>
      ${titleIn(each.title, language())}<span class="tag">${t(`desk.state.${each.state}`)}</span>
    </a>`;
  }

  /** @param {string} event */
  #actions(event) {
    const query = new URLSearchParams({competition: this.desk.competition, event});
    return html`<a slot="actions" class="button" target="_blank" href="/screen/?${query}&view=presenter"><kit-icon name="expand"></kit-icon>${t('ceremony.presenter')}</a>
      <a slot="actions" class="button" target="_blank" href="/screen/?${query}&view=ceremony"><kit-icon name="screen"></kit-icon>${t('ceremony.screen')}</a>
      <button slot="actions" @click=${() => this.#allScreens(event)}><kit-icon name="screen"></kit-icon>${t('ceremony.allScreens')}</button>`;
  }

  /** @param {string} event */
  async #allScreens(event) {
    const sure = await ask({heading: t('ceremony.allScreens'), body: t('ceremony.allScreensText'), confirm: t('ceremony.allScreensNow')});
    if (!sure) return;
    const assignment = {view: 'ceremony', competition: this.desk.competition, event};
    await this.attempt(async () => {
      const told = await api.post('/api/screens/commands', {command: 'assign', all: true, assignment});
      done(t('ceremony.told', {count: told.length}));
    });
  }

  /** @param {import('../shell/desk.js').EventSummary} event */
  #lead(event) {
    if (!READY.includes(event.state)) return html`<desk-empty icon="lock" heading=${t('ceremony.tooEarly')} text=${t('ceremony.tooEarlyText')}></desk-empty>`;
    const assignment = assignmentFrom(new URLSearchParams({competition: this.desk.competition, event: event.id, view: 'presenter'}));
    return keyed(
      event.id,
      html`<presenter-view within .assignment=${assignment} .feed=${new StandingsFeed(this.desk.competition, [event.id])} .catalogue=${this.desk.summary}></presenter-view>`,
    );
  }
}

customElements.define('desk-ceremony', DeskCeremony);

/** @type {import('../shell/view.js').View} */
export const view = (desk, route) => html`<desk-ceremony .desk=${desk} .route=${route}></desk-ceremony>`;
