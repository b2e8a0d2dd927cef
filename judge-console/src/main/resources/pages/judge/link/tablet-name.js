// What this tablet is called in the organiser's list, so that a lost one can be signed out from there.

const STORED = 'jiangxin.tablet';

/** @returns {string} the name given here, else what the browser says it runs on */
export function tabletName() {
  try {
    return localStorage.getItem(STORED) || guess();
  } catch {
    return guess();
  }
}

/** @param {string} name */
export function nameTablet(name) {
  try {
    localStorage.setItem(STORED, name.trim().slice(0, 60));
  } catch {
    // the organiser then sees the guess
  }
}

function guess() {
  const found = /iPad|iPhone|Android|HarmonyOS|Windows|Macintosh|Linux/.exec(navigator.userAgent);
  return found ? found[0] : 'Tablet';
}
