// The desk's calls to the server. Each gives the answer's JSON, or throws with the server's own words.

/**
 * @param {string} method
 * @param {string} path
 * @param {object | string} [body] text is sent as a document
 */
export async function call(method, path, body) {
  const isText = typeof body === 'string';
  const answer = await fetch(path, {
    method,
    headers: body === undefined ? {} : {'Content-Type': isText ? 'application/yaml' : 'application/json'},
    body: body === undefined || isText ? body : JSON.stringify(body),
  });
  const text = await answer.text();
  const json = text ? JSON.parse(text) : {};
  if (!answer.ok) throw new Error(problem(json));
  return json;
}

/** @param {{detail?: string, title?: string, problems?: {path: string, detail: string}[]}} json */
function problem({title, detail, problems = []}) {
  return [detail ?? title, ...problems.map(({path, detail: what}) => `${path}: ${what}`)].join('\n');
}
