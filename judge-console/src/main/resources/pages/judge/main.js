// Starts the judge's console.
import {loadMessages, t} from '/kit/i18n.js';
import {languageEvents} from '/kit/messages.js';
import {applyTheme} from '/kit/theme.js';
import {adoptControls} from '/kit/parts/controls.js';
import {openStorage} from './storage/tablet-storage.js';
import {Console} from './model/console.js';
import {codeInAddress} from './link/session.js';
import {keepOffline} from './offline/register.js';
import {stayAwake} from './offline/stay-awake.js';
import './screens/app.js';

applyTheme();
adoptControls();
const [storage] = await Promise.all([openStorage(), loadMessages('/kit/'), loadMessages('/judge/')]);
const judging = new Console(storage);
const app = /** @type {import('./screens/app.js').JudgeApp} */ (document.querySelector('judge-console'));
app.judging = judging;
await judging.start(codeInAddress());
addEventListener('hashchange', () => {
  const code = codeInAddress();
  if (code) judging.signIn(code);
});

const nameTitle = () => (document.title = t('judge.pageTitle'));
languageEvents.addEventListener('change', nameTitle);
nameTitle();
keepOffline(() => {
  judging.newVersion = true;
  judging.changed();
});
stayAwake();
