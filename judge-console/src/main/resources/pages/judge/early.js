// What takes its time and needs no picture, begun while the other modules are still on their way: the words, the
// tablet's database, who is signed in here, and the screen that comes first.
import {loadMessages} from '/kit/messages.js';
import {routeOf} from './core/route.js';
import {codeInAddress, currentSession, signIn} from './link/session.js';
import {tabletName} from './link/tablet-name.js';
import {bring} from './screens/bringing.js';
import {openStorage} from './storage/tablet-storage.js';

const code = codeInAddress();
// A page that comes from the service worker was here before, and most likely its judge is signed in.
const beenHere = Boolean(navigator.serviceWorker?.controller);

export const words = Promise.all([loadMessages('/kit/'), loadMessages('/judge/')]);
export const storage = openStorage();
/** Of the QR code that was just opened; null when none was. */
export const exchange = code === null ? null : signIn(code, tabletName());
/** Asked early where the tablet itself will hardly know; null: ask when it turns out that it does not. */
export const session = code === null && !beenHere ? currentSession() : null;

bring(code !== null || beenHere ? routeOf(location.hash).screen : 'sign-in');
