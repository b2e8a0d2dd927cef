// Which screen the address names.

/**
 * @typedef {{screen: 'sheets'} | {screen: 'sheet', event: string, entry: string} | {screen: 'chief', event: string}
 *   | {screen: 'refused'} | {screen: 'tablet'}} Route
 */

/** @param {string} hash such as `#/sheet/welding/W01` @returns {Route} */
export function routeOf(hash) {
  const [, screen, event = '', entry = ''] = hash.replace(/^#/, '').split('/').map(decodeURIComponent);
  if (screen === 'sheet' && event && entry) return {screen, event, entry};
  if (screen === 'chief' && event) return {screen, event};
  if (screen === 'refused' || screen === 'tablet') return {screen};
  return {screen: 'sheets'};
}

/** @param {string} event @param {string} entry */
export const sheetAddress = (event, entry) =>
  `#/sheet/${encodeURIComponent(event)}/${encodeURIComponent(entry)}`;

/** @param {string} event */
export const chiefAddress = (event) => `#/chief/${encodeURIComponent(event)}`;
