// The photos' way to the server and back. Only the server's own words count: a captive portal's page is no answer.

/** @typedef {{is: 'stored'} | {is: 'refused', why: string} | {is: 'unknown'} | {is: 'later'}} PhotoAnswer  `unknown`: the server knows no such mark yet */

/** @param {string} competition @param {string} event @param {string} name */
export const photoAddress = (competition, event, name) =>
  `/api/competitions/${encodeURIComponent(competition)}/events/${encodeURIComponent(event)}/photos/${name}`;

/** @param {string} competition @param {string} event @param {string} name @param {ArrayBuffer} file @returns {Promise<any>} */
export async function sendPhoto(competition, event, name, file) {
  try {
    const answer = await fetch(photoAddress(competition, event, name), {
      method: 'PUT',
      headers: {'content-type': 'image/jpeg', accept: 'application/json'},
      body: file,
    });
    const words = await answer.json();
    if (answer.ok) return words.stored === name ? {is: 'stored'} : {is: 'later'};
    if (answer.status === 404) return {is: 'unknown'};
    const final = answer.status === 403 || answer.status === 413 || answer.status === 422;
    return final ? {is: 'refused', why: words.detail ?? words.title ?? ''} : {is: 'later'};
  } catch {
    return {is: 'later'};
  }
}
