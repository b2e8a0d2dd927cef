// Starts /register/#<link>: somebody registers for a competition, and sees later what became of it.

import {html, nothing, render} from 'lit';
import {language, loadMessages, t, titleIn} from '/kit/i18n.js';
import {languageEvents} from '/kit/messages.js';
import {applyTheme} from '/kit/theme.js';
import {adoptControls} from '/kit/parts/controls.js';
import '/kit/parts/language-switch.js';

const LARGEST_PHOTO = 10_000_000;
const secret = location.hash.slice(1);
const path = `/api/register/${encodeURIComponent(secret)}`;
const place = /** @type {HTMLElement} */ (document.getElementById('register'));

const page = {
  /** @type {any} */ offer: null,
  /** @type {'loading' | 'form' | 'waiting' | 'approved' | 'declined' | 'closed'} */ standing: 'loading',
  said: '',
  members: 1,
  busy: false,
};

/** @param {string} method @param {string} where @param {any} [body] */
async function call(method, where, body) {
  const isFile = body instanceof Blob;
  const answer = await fetch(where, {
    method,
    headers: {'Accept-Language': language(), ...(body && !isFile ? {'Content-Type': 'application/json'} : {})},
    body: isFile || !body ? body : JSON.stringify(body),
  }).catch(() => null);
  if (!answer) throw new Error(t('register.unreachable'));
  const json = answer.status === 204 ? {} : await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error([json.detail ?? t('register.unreachable'), ...(json.problems ?? []).map((/** @type {any} */ one) => one.detail)].join('\n'));
  return json;
}

/** @param {SubmitEvent} event */
async function send(event) {
  event.preventDefault();
  const form = new FormData(/** @type {HTMLFormElement} */ (event.target));
  const photo = /** @type {File} */ (form.get('photo'));
  const texts = (/** @type {string} */ name) => form.getAll(name).map(String);
  const qualifications = texts('qualification');
  page.busy = true;
  page.said = '';
  draw();
  try {
    if (photo?.size > LARGEST_PHOTO) throw new Error(t('register.photoLarge'));
    const {id} = await call('POST', path, {
      members: texts('name').map((name, at) => ({name, qualification: qualifications[at]})),
      organisation: form.get('organisation') ?? '',
      delegation: form.get('delegation') ?? '',
      events: texts('event'),
      contact: form.get('contact') ?? '',
    });
    localStorage.setItem(`register.${secret}`, id);
    page.standing = 'waiting';
    if (photo?.size) await call('PUT', `${path}/${id}/photo`, photo);
  } catch (failure) {
    page.said = /** @type {Error} */ (failure).message;
  }
  page.busy = false;
  draw();
}

/** @param {number} at */
const member = (at) => html`<div class="member">
  <label>${t('register.name')}<input name="name" required maxlength="160" autocomplete=${at ? 'off' : 'name'} /></label>
  <label>${t('register.qualification')}<input name="qualification" maxlength="200" /></label>
</div>`;

function form() {
  const {offer} = page;
  return html`<form @submit=${send}>
    ${Array.from({length: page.members}, (_, at) => member(at))}
    <div><button type="button" @click=${more}>${t('register.more')}</button></div>
    ${offer.organisation ? html`<p>${t('register.organisation')}: <b>${offer.organisation}</b></p>` : html`<label>${t('register.organisation')}<input name="organisation" maxlength="200" autocomplete="organization" /></label>`}
    ${offer.delegation || !offer.delegations.length
      ? nothing
      : html`<label>${t('register.delegation')}<select name="delegation">
            <option value=""></option>
            ${offer.delegations.map((/** @type {any} */ one) => html`<option value=${one.id}>${titleIn(one.title, language())}</option>`)}
          </select></label>`}
    <fieldset>
      <legend>${t('register.events')}</legend>
      ${offer.events.map((/** @type {any} */ one) => html`<label class="check"><input type="checkbox" name="event" value=${one.id} />${titleIn(one.title, language())}</label>`)}
    </fieldset>
    <label>${t('register.photo')}<input type="file" name="photo" accept="image/png,image/jpeg" /></label>
    <label>${t('register.contact')}<input name="contact" maxlength="200" /></label>
    <p class="hint">${t('register.privacy')}</p>
    <div><button class="primary" ?disabled=${page.busy}>${t('register.send')}</button></div>
  </form>`;
}

function more() {
  page.members += 1;
  draw();
}

function again() {
  localStorage.removeItem(`register.${secret}`);
  Object.assign(page, {standing: 'form', members: 1, said: ''});
  draw();
}

function draw() {
  document.title = t('register.title');
  const title = page.offer ? titleIn(page.offer.competition, language()) : '';
  const settled = ['waiting', 'approved', 'declined'].includes(page.standing);
  render(
    html`<header><b>匠心 Jiangxin</b><kit-language></kit-language></header>
      <h1>${t('register.title')}${title ? html` · ${title}` : nothing}</h1>
      ${page.said ? html`<p class="said bad" role="alert">${page.said}</p>` : nothing}
      ${settled ? html`<p class=${`said ${page.standing === 'declined' ? 'bad' : 'good'}`} role="status">${t(`register.standing.${page.standing}`)}</p>` : nothing}
      ${settled && page.offer ? html`<div><button @click=${again}>${t('register.another')}</button></div>` : nothing}
      ${page.standing === 'closed' ? html`<p class="said bad">${t('register.closed')}</p>` : nothing}
      ${page.standing === 'form' ? form() : nothing}`,
    place,
  );
}

async function start() {
  applyTheme();
  adoptControls();
  await Promise.all([loadMessages('/kit/'), loadMessages('/register/')]);
  languageEvents.addEventListener('change', draw);
  const own = localStorage.getItem(`register.${secret}`);
  page.offer = await call('GET', path).catch(() => null);
  page.standing = page.offer?.open ? 'form' : 'closed';
  const known = own && (await call('GET', `${path}/${own}`).catch(() => null));
  if (known) page.standing = known.state;
  draw();
  document.body.dataset.ready = page.standing;
}

await start();
