// Addresses within the desk: #/c/<competition>/<area>/<rest…>?<query>, or #/<area>/<rest…> for what needs no competition.

/**
 * @typedef {object} Route
 * @property {string} competition empty outside of any
 * @property {string} area empty on the first page
 * @property {string[]} rest the words after the area
 * @property {URLSearchParams} query
 */

/**
 * @param {string} hash such as `#/c/wuhu-2025/people/c01?tab=photo`
 * @returns {Route}
 */
export function routeOf(hash) {
  const [path, query = ''] = hash.replace(/^#\/?/, '').split('?');
  const words = path.split('/').filter(Boolean).map(decodeURIComponent);
  const inCompetition = words[0] === 'c' && words.length > 1;
  const [area = inCompetition ? 'overview' : '', ...rest] = inCompetition ? words.slice(2) : words;
  return {competition: inCompetition ? words[1] : '', area, rest, query: new URLSearchParams(query)};
}

/**
 * @param {string} competition empty for what needs none
 * @param {string} area
 * @param {...string} rest
 */
export function link(competition, area, ...rest) {
  const words = competition ? ['c', competition, area, ...rest] : [area, ...rest];
  return `#/${words.filter(Boolean).map(encodeURIComponent).join('/')}`;
}
