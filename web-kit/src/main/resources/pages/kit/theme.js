// Light or dark: asked for in the address, chosen before, or the machine's own wish.

const STORED = 'jiangxin.theme';

/** @typedef {'light' | 'dark' | 'auto'} Theme */

/**
 * Puts the theme on the page.
 * @param {string | null} [asked] by default what the address asks for
 */
export function applyTheme(asked = new URLSearchParams(location.search).get('theme')) {
  showTheme(asTheme(asked) ?? asTheme(stored()) ?? 'auto');
}

/**
 * @param {Theme} theme kept on this machine for the next time
 */
export function chooseTheme(theme) {
  try {
    localStorage.setItem(STORED, theme);
  } catch {
    // the choice then holds until the page is closed
  }
  showTheme(theme);
}

/** @param {Theme} theme */
function showTheme(theme) {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/**
 * @param {string | null} text
 * @returns {Theme | null}
 */
function asTheme(text) {
  return text === 'light' || text === 'dark' || text === 'auto' ? text : null;
}

function stored() {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}
