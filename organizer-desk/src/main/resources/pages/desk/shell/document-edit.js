// A change of the competition's document that never undoes what another organiser did meanwhile.

import {Refused, request} from './api.js';

const TRIES = 5;

/**
 * Reads the newest document, changes a copy, and puts it back on condition that nobody was faster; else again.
 * @param {string} path the document's
 * @param {(document: any) => unknown} change may ask somebody and so take its time; what it throws leaves everything as it is
 * @returns {Promise<() => Promise<void>>} undoes it; is refused with 412 when the document has changed since
 */
export async function changeDocument(path, change) {
  for (let tried = 1; ; tried++) {
    const before = await request('GET', path);
    const after = structuredClone(before.body);
    await change(after);
    try {
      const put = await request('PUT', path, after, {ifMatch: before.tag ?? undefined});
      return async () => {
        await request('PUT', path, before.body, {ifMatch: put.tag ?? undefined});
      };
    } catch (refused) {
      if (!(refused instanceof Refused && refused.status === 412) || tried === TRIES) throw refused;
    }
  }
}
