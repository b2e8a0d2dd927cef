// Which competitions and events there are, from the server's public list.

import {backoff} from '/kit/backoff.js';

/** @typedef {import('/kit/titles.js').Title} Title */
/** @typedef {{id: string, title: Title, state: string}} EventEntry */
/** @typedef {{id: string, title: Title, dates: string[], timeZone?: string, events: EventEntry[]}} Competition */

/**
 * Asks until the server answers: a screen PC may be up before the server is.
 * @param {(failed: boolean) => void} [told]
 * @returns {Promise<Competition[]>}
 */
export async function competitions(told = () => {}) {
  for (let attempt = 0; ; attempt++) {
    try {
      const answer = await fetch('/api/competitions', {headers: {accept: 'application/json'}});
      if (!answer.ok) throw new Error(String(answer.status));
      told(false);
      return listOf(await answer.json());
    } catch {
      told(true);
      await new Promise((resolve) => setTimeout(resolve, backoff(attempt)));
    }
  }
}

/**
 * @param {any} answer
 * @returns {Competition[]}
 */
function listOf(answer) {
  const list = Array.isArray(answer) ? answer : (answer?.competitions ?? []);
  return list.map((/** @type {any} */ each) => ({dates: [], events: [], ...each}));
}
