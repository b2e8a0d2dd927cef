// Asks the server what a table of people would change, and tells how far it is meanwhile.

import {language} from '/kit/i18n.js';
import {Refused} from '../shell/api.js';

/**
 * @param {string} path
 * @param {Blob} file
 * @param {(done: number, of: number) => void} tell
 * @returns {Promise<any>}
 */
export async function preview(path, file, tell) {
  const answer = await fetch(path, {method: 'POST', body: file, headers: {Accept: 'application/x-ndjson', 'Accept-Language': language(), 'Content-Type': 'application/octet-stream'}}).catch(() => {
    throw new Refused(0, {});
  });
  if (!answer.ok) throw new Refused(answer.status, await answer.json().catch(() => ({})));
  const reader = /** @type {ReadableStream} */ (answer.body).pipeThrough(new TextDecoderStream()).getReader();
  const next = () =>
    reader.read().catch(() => {
      throw new Refused(0, {});
    });
  let rest = '';
  for (let part = await next(); !part.done; part = await next()) {
    const lines = (rest + part.value).split('\n');
    rest = /** @type {string} */ (lines.pop());
    for (const line of lines.map((text) => JSON.parse(text))) {
      if (line.preview) return line.preview;
      tell(line.done, line.of ?? 0);
    }
  }
  throw new Refused(0, {});
}
