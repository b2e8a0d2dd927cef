// What the server keeps of marks that came when the event or the sheet took none any more; for the chief judge.

/**
 * @typedef {{id: string, entry: string, aspect: string, judge: string, name: string|null, value: string|null, reason: string|null,
 *   note: string|null, rule: string, givenAt: string|null, receivedAt: string, waiting: boolean, open: boolean,
 *   recorded: {value: string|null, recordedAt: string}|null, dismissal: {by: string, reason: string, at: string}|null}} LateMark
 * @typedef {{mayReopen: boolean, waiting: number, full: string[], marks: LateMark[]}} LateMarks
 */

/** @param {string} competition @param {string} event */
const address = (competition, event) =>
  `/api/competitions/${encodeURIComponent(competition)}/events/${encodeURIComponent(event)}/refused-marks`;

/** @param {string} competition @param {string} event @returns {Promise<LateMarks|null>} null without an answer of the server's own */
export async function lateMarks(competition, event) {
  try {
    const answer = await fetch(address(competition, event), {
      headers: {accept: 'application/json'},
      cache: 'no-store',
    });
    const list = await answer.json();
    return answer.ok && Array.isArray(list.marks) ? list : null;
  } catch {
    return null;
  }
}

/**
 * @param {string} competition @param {string} event @param {string} id @param {string} reason
 * @returns {Promise<boolean>} whether it is put away
 */
export async function putAway(competition, event, id, reason) {
  try {
    const answer = await fetch(`${address(competition, event)}/${id}/dismissal`, {
      method: 'POST',
      headers: {'content-type': 'application/json', accept: 'application/json'},
      body: JSON.stringify({reason}),
    });
    return answer.status === 204;
  } catch {
    return false;
  }
}
