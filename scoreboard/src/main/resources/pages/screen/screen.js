// The screen page: reads what it is to show, opens the feed, and puts the view on the stage.

import {loadMessages, language, setLanguage, nearestLanguage} from '/kit/i18n.js';
import {StandingsFeed} from '/kit/standings-feed.js';
import {applyTheme} from '/kit/theme.js';
import {adoptControls} from '/kit/parts/controls.js';
import {assignmentFrom} from './assignment.js';
import {speakAlso} from './bilingual.js';
import {competitions} from './catalogue.js';
import {fitPage} from './fit.js';
import {keepAwake} from './kiosk.js';
import {elementFor} from './views.js';

const query = new URLSearchParams(location.search);
const assignment = assignmentFrom(query);

applyTheme();
adoptControls();
fitPage(assignment);
document.body.classList.toggle('overlay', assignment.overlay);
document.documentElement.classList.toggle('still', assignment.still);
const others = assignment.second ? [assignment.second] : [];
await Promise.all([loadMessages('/kit/', others), loadMessages('/screen/', others)]);
speakAlso(assignment.second);

const stage = /** @type {HTMLElement} */ (document.getElementById('stage'));
const list = await competitions();
const competition = list.find((each) => each.id === assignment.competition);
await show();

async function show() {
  const view = competition ? assignment.view || 'ranking' : 'chooser';
  const events = assignment.events.length ? assignment.events : (competition?.events ?? []).map((each) => each.id);
  const feed = new StandingsFeed(assignment.competition, events);
  const element = await elementFor(view);
  Object.assign(element, {assignment, feed, catalogue: competition ?? null, competitions: list});
  if (events.length && competition) feed.start();
  stage.replaceChildren(element);
  if (element.kiosk) keepAwake();
}
