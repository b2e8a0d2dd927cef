// The presenter's calls to the desk's ceremony control. Each command names the version that was seen.

import {language, t} from '/kit/i18n.js';

/** @typedef {import('./ceremony-feed.js').CeremonyState & {plan: import('./ceremony-feed.js').Step[], mode: string}} Plan */
/** @typedef {{kind: 'plan', plan: Plan} | {kind: 'none'} | {kind: 'signed-out'} | {kind: 'problem', detail: string}} Answer */

/** Milliseconds after which nobody waits for an answer any more: the hall is looking at the presenter. */
const PATIENCE = 8_000;

export class PresenterCalls {
  /**
   * @param {string} competition
   * @param {string} event
   */
  constructor(competition, event) {
    this.address = `/api/competitions/${encodeURIComponent(competition)}/events/${encodeURIComponent(event)}/ceremony`;
  }

  read() {
    return this.#call('GET', this.address);
  }

  /**
   * @param {'places' | 'awards'} mode
   * @param {number | null} from
   */
  start(mode, from) {
    return this.#call('POST', this.address, {mode, ...(from ? {from} : {})});
  }

  /**
   * @param {number} expect the version that was seen
   * @param {{step?: number, place?: number, paused?: boolean, explained?: boolean}} change
   */
  command(expect, change) {
    return this.#call('POST', `${this.address}/commands`, {expect, ...change});
  }

  end() {
    return this.#call('DELETE', this.address);
  }

  /**
   * @param {string} method
   * @param {string} address
   * @param {object} [body]
   * @returns {Promise<Answer>}
   */
  async #call(method, address, body) {
    try {
      const answer = await fetch(address, {
        method,
        headers: {accept: 'application/json', 'accept-language': language(), ...(body ? {'content-type': 'application/json'} : {})},
        body: body && JSON.stringify(body),
        signal: AbortSignal.timeout(PATIENCE),
      });
      if (answer.status === 401 || answer.status === 403) return {kind: 'signed-out'};
      if (answer.status === 404 || answer.status === 204) return {kind: 'none'};
      const json = await answer.json();
      return answer.ok ? {kind: 'plan', plan: json} : {kind: 'problem', detail: json.detail ?? String(answer.status)};
    } catch {
      return {kind: 'problem', detail: t('screen.noAnswer')};
    }
  }
}
