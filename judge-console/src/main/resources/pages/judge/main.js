// Starts the judge's console: what the first picture needs, and everything else after it.
import {t} from '/kit/i18n.js';
import {languageEvents} from '/kit/messages.js';
import {applyTheme} from '/kit/theme.js';
import {adoptControls} from '/kit/parts/controls.js';
import {Console} from './model/console.js';
import {codeInAddress} from './link/session.js';
import {exchange, session, storage, words} from './early.js';
import {bringAll} from './screens/bringing.js';
import './screens/app.js';

applyTheme();
adoptControls();
await words;
const judging = new Console(await storage);
const app = /** @type {import('./screens/app.js').JudgeApp} */ (document.querySelector('judge-console'));
app.judging = judging;
await judging.start(exchange, session);
addEventListener('hashchange', () => {
  const code = codeInAddress();
  if (code) judging.signIn(code);
});

const nameTitle = () => (document.title = t('judge.pageTitle'));
languageEvents.addEventListener('change', nameTitle);
nameTitle();
await app.firstScreen();
await bringAll(judging.book?.events.some((event) => event.chief) ?? false);
const [{keepOffline}, {stayAwake}] = await Promise.all([
  import('./offline/register.js'),
  import('./offline/stay-awake.js'),
]);
keepOffline(() => {
  judging.newVersion = true;
  judging.changed();
});
stayAwake();
