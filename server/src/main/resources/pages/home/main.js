// Starts the landing page: four doors, and the competitions that are on.

import {html, nothing, render} from 'lit';
import {languageEvents, loadMessages, t} from '/kit/i18n.js';
import {applyTheme} from '/kit/theme.js';
import {adoptControls} from '/kit/parts/controls.js';
import '/kit/parts/language-switch.js';
import {competitionCard} from './competition-card.js';

const DOORS = Object.freeze([
  {name: 'judges', address: '/judge/'},
  {name: 'contestants', address: '/me/'},
  {name: 'screens', address: '/screen/'},
  {name: 'organisers', address: '/desk/'},
]);
const ASK_AGAIN = 10_000;

const place = /** @type {HTMLElement} */ (document.getElementById('home'));

/** @type {import('./competition-card.js').Competition[] | null} null until the server has said them */
let competitions = null;
let unreachable = false;

function draw() {
  document.title = t('home.title');
  render(
    html`<header>
        <img src="/home/seal.svg" alt="" width="64" height="64" />
        <h1>匠心 <span lang="en">Jiangxin</span></h1>
        <kit-language></kit-language>
      </header>
      <nav aria-label=${t('home.doors')}>${DOORS.map(door)}</nav>
      ${unreachable ? html`<p class="trouble" role="status">${t('home.unreachable')}</p>` : nothing}
      ${
        competitions?.length
          ? html`<section aria-labelledby="on">
              <h2 id="on">${t('home.competitions')}</h2>
              <div class="competitions">${competitions.map(competitionCard)}</div>
            </section>`
          : nothing
      }`,
    place,
  );
  document.body.dataset.ready = competitions ? 'yes' : 'no';
}

/** @param {{name: string, address: string}} door */
function door({name, address}) {
  return html`<a class="door" href=${address}><strong>${t(`home.${name}`)}</strong> ${t(`home.${name}.what`)}</a>`;
}

/** What was shown stays when there is no answer, and the page says so. */
async function ask() {
  try {
    const answer = await fetch('/api/competitions');
    if (!answer.ok) throw new Error(`${answer.status}`);
    competitions = await answer.json();
    unreachable = false;
  } catch {
    unreachable = true;
  }
  draw();
}

async function start() {
  applyTheme();
  adoptControls();
  await Promise.all(['/kit/', '/screen/', '/home/'].map((folder) => loadMessages(folder)));
  languageEvents.addEventListener('change', draw);
  draw();
  await ask();
  setInterval(() => !document.hidden && ask(), ASK_AGAIN);
}

await start();
