// The organiser's first page: sign in, put a document into force, move events, hand out judges' codes.

import {html, nothing, render} from 'lit';
import {loadMessages, t, titleIn, language, languageEvents} from '/kit/i18n.js';
import '/kit/parts/language-switch.js';
import {call} from './calls.js';

const STATES = ['draft', 'open', 'marking', 'frozen', 'review', 'official', 'published'];
const desk = {signedIn: false, competitions: [], document: null, said: '', code: null};

/** Does something and shows what came of it, whatever it was. @param {() => Promise<string | void>} work */
async function attempt(work) {
  try {
    desk.said = (await work()) ?? '';
  } catch (failure) {
    desk.said = failure.message;
  }
  draw();
}

async function refresh() {
  desk.competitions = await call('GET', '/api/competitions');
  const first = desk.competitions[0];
  desk.document = first ? await call('GET', `/api/competitions/${first.id}`) : null;
}

function signIn(event) {
  event.preventDefault();
  const form = new FormData(event.target);
  return attempt(async () => {
    await call('POST', '/api/sessions', {username: form.get('username'), password: form.get('password')});
    desk.signedIn = true;
    await refresh();
  });
}

function importDocument(event) {
  const [file] = event.target.files;
  return attempt(async () => {
    const text = await file.text();
    const id = /competition:\s*\{?\s*"?id"?:\s*"?([A-Za-z0-9._-]+)/.exec(text)?.[1] ?? 'competition';
    await call('PUT', `/api/competitions/${id}`, text);
    await refresh();
    return t('desk.imported');
  });
}

function move(competition, event, state) {
  const back = STATES.indexOf(state) < STATES.indexOf(event.state);
  const reason = back ? window.prompt(t('desk.reason')) : null;
  if (back && !reason) return draw();
  return attempt(async () => {
    await call('POST', `/api/competitions/${competition.id}/events/${event.id}/state`, {state, reason});
    await refresh();
  });
}

function makeCode(competition, judge) {
  return attempt(async () => {
    desk.code = {judge, ...(await call('POST', `/api/competitions/${competition.id}/judges/${judge.id}/codes`, {}))};
  });
}

const signInForm = () => html`<section><h2>${t('desk.signIn')}</h2>
  <form @submit=${signIn}>
    <label>${t('desk.username')}<input name="username" value="organizer" autocomplete="username" required /></label>
    <label>${t('desk.password')}<input name="password" type="password" autocomplete="current-password" required /></label>
    <button>${t('desk.signIn')}</button>
  </form></section>`;

const eventRow = (competition, event) => html`<tr>
  <td>${titleIn(event.title, language())}</td><td>${event.entries}</td>
  <td><select aria-label=${t('desk.state')} @change=${(change) => move(competition, event, change.target.value)}>
    ${STATES.map((state) => html`<option value=${state} ?selected=${state === event.state}>${t(`desk.state.${state}`)}</option>`)}
  </select></td>
  <td><a href="/screen/?competition=${competition.id}&event=${event.id}&view=ranking">${t('desk.screen')}</a>
    · <a href="/api/competitions/${competition.id}/events/${event.id}/standings.xlsx?lang=${language()}">XLSX</a>
    · <a href="/api/competitions/${competition.id}/events/${event.id}/marks.csv">${t('desk.marks')}</a></td></tr>`;

const codeCard = ({judge, code, qr}) => html`<p><b>${judge.name}</b> · <b>${code}</b><br />${t('desk.codeOnce')}</p>
  <img src=${qr} alt=${t('desk.qr')} />`;

const competitionPart = (competition) => html`<section><h2>${titleIn(competition.title, language())}</h2>
  <table><tr><th>${t('desk.event')}</th><th>${t('desk.entries')}</th><th>${t('desk.state')}</th><th></th></tr>
    ${competition.events.map((event) => eventRow(competition, event))}</table>
  <h3>${t('desk.codes')}</h3>
  <form @submit=${(event) => event.preventDefault()}>
    ${(desk.document?.judges ?? []).map((judge) => html`<button type="button" @click=${() => makeCode(competition, judge)}>${judge.name}</button>`)}
  </form>
  ${desk.code ? codeCard(desk.code) : nothing}</section>`;

const signedInPart = () => html`<section><h2>${t('desk.import')}</h2><p>${t('desk.importHint')}</p>
    <label>${t('desk.file')}<input type="file" accept=".yaml,.yml,.json" @change=${importDocument} /></label></section>
  ${desk.competitions.slice(0, 1).map(competitionPart)}`;

function draw() {
  render(
    html`<kit-language></kit-language><h1>匠心 · ${t('desk.title')}</h1>
      <p class="said" role="status">${desk.said}</p>
      ${desk.signedIn ? signedInPart() : signInForm()}`,
    document.getElementById('desk'),
  );
}

await Promise.all([loadMessages('/kit/'), loadMessages('/desk/')]);
languageEvents.addEventListener('change', draw);
await attempt(async () => {
  const session = await call('GET', '/api/sessions/current').catch(() => null);
  desk.signedIn = session?.role === 'organizer';
  if (desk.signedIn) await refresh();
});
