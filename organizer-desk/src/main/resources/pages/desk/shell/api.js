// Calls to the server. Each resolves to the answer, or throws `Refused` in words that a reader understands.

import {language, t} from '/kit/i18n.js';

/** @typedef {{path: string, detail: string, rule?: string}} ProblemItem a problem and where it is */

/** The server said no, or could not be reached (status 0). `message` can be shown as it is. */
export class Refused extends Error {
  /**
   * @param {number} status
   * @param {{type?: string, title?: string, detail?: string, problems?: ProblemItem[]} & Record<string, any>} problem
   */
  constructor(status, problem) {
    super(wording(status, problem));
    this.status = status;
    this.problem = problem;
    /** The rule's short name, such as `has-marks`. */
    this.rule = (problem.type ?? '').replace('/problems/', '');
    /** @type {ProblemItem[]} */
    this.problems = problem.problems ?? [];
  }
}

/**
 * @param {number} status
 * @param {{type?: string, title?: string, detail?: string}} problem
 */
function wording(status, {type = '', title, detail}) {
  const key = `desk.problem.${status === 0 ? 'unreachable' : type.replace('/problems/', '')}`;
  const own = t(key, {detail: detail ?? ''});
  return own === key ? (detail ?? title ?? t('desk.problem.unknown', {status})) : own;
}

/**
 * @typedef {object} Options
 * @property {string} [ifMatch] the ETag that the caller's copy had
 * @property {boolean} [ifNoneMatch] only if there is nothing yet
 * @property {string} [accept]
 * @property {string} [type] the media type of a body that is not JSON
 * @property {AbortSignal} [signal]
 * @property {(share: number) => void} [progress] how much of the body has been sent, 0 to 1
 */

/** @typedef {{status: number, tag: string | null, body: any, text: string}} Answer */

/**
 * @param {string} method
 * @param {string} path
 * @param {unknown} [body] a Blob or text is sent as it is, everything else as JSON
 * @param {Options} [options]
 * @returns {Promise<Answer>}
 */
export async function request(method, path, body, options = {}) {
  const answer = await (options.progress ? sendWithProgress : send)(method, path, content(body), headers(body, options), options);
  const json = /json/.test(answer.type) && answer.text ? JSON.parse(answer.text) : null;
  if (answer.status >= 400) {
    if (answer.status === 401) dispatchEvent(new CustomEvent('desk-signed-out'));
    throw new Refused(answer.status, json ?? {detail: answer.text});
  }
  return {status: answer.status, tag: answer.tag, body: json, text: answer.text};
}

/** @param {unknown} body */
const isPlain = (body) => typeof body === 'string' || body instanceof Blob || body instanceof ArrayBuffer;

/** @param {unknown} body */
const content = (body) => /** @type {any} */ (body === undefined || isPlain(body) ? body : JSON.stringify(body));

/**
 * @param {unknown} body
 * @param {Options} options
 */
function headers(body, {ifMatch, ifNoneMatch, accept = 'application/json', type}) {
  /** @type {Record<string, string>} */
  const all = {Accept: accept, 'Accept-Language': language()};
  if (ifMatch) all['If-Match'] = ifMatch;
  if (ifNoneMatch) all['If-None-Match'] = '*';
  if (body !== undefined) all['Content-Type'] = type ?? (isPlain(body) ? 'application/yaml' : 'application/json');
  return all;
}

/**
 * @param {string} method
 * @param {string} path
 * @param {BodyInit} body
 * @param {Record<string, string>} headers
 * @param {Options} options
 */
async function send(method, path, body, headers, {signal}) {
  try {
    const answer = await fetch(path, {method, headers, body, signal});
    const text = await answer.text();
    return {status: answer.status, tag: answer.headers.get('ETag'), type: answer.headers.get('Content-Type') ?? '', text};
  } catch (failure) {
    if (/** @type {Error} */ (failure).name === 'AbortError') throw failure;
    throw new Refused(0, {});
  }
}

/**
 * The same by XMLHttpRequest, which alone tells how much has been sent.
 * @param {string} method
 * @param {string} path
 * @param {any} body
 * @param {Record<string, string>} headers
 * @param {Options} options
 * @returns {ReturnType<typeof send>}
 */
function sendWithProgress(method, path, body, headers, {signal, progress}) {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    call.open(method, path);
    Object.entries(headers).forEach(([name, value]) => call.setRequestHeader(name, value));
    call.upload.addEventListener('progress', (sent) => sent.lengthComputable && progress?.(sent.loaded / sent.total));
    call.addEventListener('error', () => reject(new Refused(0, {})));
    call.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
    call.addEventListener('load', () =>
      resolve({
        status: call.status,
        tag: call.getResponseHeader('ETag'),
        type: call.getResponseHeader('Content-Type') ?? '',
        text: call.responseText,
      }),
    );
    signal?.addEventListener('abort', () => call.abort());
    call.send(body);
  });
}

/** The calls whose answer's body is all that matters. */
export const api = Object.freeze({
  /** @param {string} path @param {Options} [options] @returns {Promise<any>} */
  get: async (path, options) => (await request('GET', path, undefined, options)).body,
  /** @param {string} path @param {unknown} [body] @param {Options} [options] @returns {Promise<any>} */
  post: async (path, body = {}, options) => (await request('POST', path, body, options)).body,
  /** @param {string} path @param {unknown} body @param {Options} [options] @returns {Promise<any>} */
  put: async (path, body, options) => (await request('PUT', path, body, options)).body,
  /** @param {string} path @param {unknown} body @param {Options} [options] @returns {Promise<any>} */
  patch: async (path, body, options) => (await request('PATCH', path, body, options)).body,
  /** @param {string} path @param {unknown} [body] @param {Options} [options] @returns {Promise<any>} */
  remove: async (path, body, options) => (await request('DELETE', path, body, options)).body,
});
