// Opens the console without a network. All files of a version are kept together as one generation: it is found by
// following the page's own imports, fetched whole, and only then takes over, so that files of two versions never meet.
// Nothing under /api is ever kept.

const PREFIX = 'jiangxin-judge-';
const WHOLE = '/judge/.whole';
const START = '/judge/';
const LANGUAGES = ['zh-CN', 'zh-TW', 'en'];
const ALSO = ['/kit/', '/judge/'].flatMap((folder) =>
  LANGUAGES.map((language) => `${folder}messages/${language}.json`),
);
/** A newer version is looked for when the page that opens now has had the tablet to itself for this long, in milliseconds. */
const LOOK_AFTER = 3_000;
const OURS = /^\/(judge|kit|lib)\//;

self.addEventListener('install', (event) => event.waitUntil(renew().then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== location.origin || !OURS.test(url.pathname)) return;
  if (event.request.mode === 'navigate') {
    newest = undefined;
    event.respondWith(answer(START, event.request));
    event.waitUntil(
      pause(LOOK_AFTER)
        .then(renew)
        .catch(() => {}),
    );
  } else {
    event.respondWith(answer(url.pathname, event.request));
  }
});

async function answer(path, request) {
  newest ??= generations().then(([first]) => first);
  const generation = await newest;
  const kept = generation && (await generation.cache.match(path));
  return kept ?? fetch(request);
}

/** The newest generation when the page was opened: what it loads later has to be of the same. */
let newest;

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Whole generations, newest first. */
async function generations() {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  const all = await Promise.all(names.map(describe));
  return all.filter((generation) => generation.at > 0).sort((a, b) => b.at - a.at);
}

async function describe(name) {
  const cache = await caches.open(name);
  const whole = await cache.match(WHOLE);
  return {name, cache, at: whole ? Number(await whole.text()) : 0};
}

/** Fetches everything; when anything differs from what is kept, it becomes the next generation. */
async function renew() {
  const files = await everything();
  const name = PREFIX + (await fingerprint(files));
  const known = await generations();
  if (known.some((generation) => generation.name === name)) return;
  const cache = await caches.open(name);
  await Promise.all([...files].map(([path, file]) => cache.put(path, file.response)));
  await cache.put(WHOLE, new Response(String(Date.now())));
  await Promise.all(known.slice(1).map((generation) => caches.delete(generation.name)));
  if (known.length) for (const page of await self.clients.matchAll()) page.postMessage({type: 'new-version'});
}

/** Follows the page's imports from its start to the last file. */
async function everything() {
  const files = new Map();
  const waiting = new Set([START, ...ALSO]);
  let imports = {};
  while (waiting.size) {
    const paths = [...waiting];
    waiting.clear();
    const found = await Promise.all(paths.map(load));
    paths.forEach((path, index) => files.set(path, found[index]));
    imports = {...imports, ...Object.assign({}, ...found.map((file) => importMap(file.text)))};
    found
      .flatMap((file, index) => references(file.text, paths[index], imports))
      .filter((path) => !files.has(path))
      .forEach((path) => waiting.add(path));
  }
  return files;
}

async function load(path) {
  const response = await fetch(path, {cache: 'no-cache'});
  if (!response.ok || response.redirected) throw new Error(`${path}: ${response.status}`);
  return {response: response.clone(), text: await response.text()};
}

function importMap(text) {
  const written = /<script type="importmap"[^>]*>([^<]*)<\/script>/.exec(text);
  return written ? JSON.parse(written[1]).imports : {};
}

/** What a file names: the page's own links, a manifest's icons, a module's imports. */
function references(text, path, imports) {
  const patterns =
    path === START
      ? [/(?:src|href)="(\/[^"]+)"/g]
      : path.endsWith('.webmanifest')
        ? [/"src":\s*"([^"]+)"/g]
        : path.endsWith('.js')
          ? [/(?:from|import)\s*\(?\s*["']([^"'\n]+)["']/g]
          : [];
  const names = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1]));
  return names
    .map((name) => resolved(name, path, imports))
    .filter((name) => name !== null && OURS.test(name));
}

function resolved(name, path, imports) {
  if (/^[./]/.test(name)) return new URL(name, new URL(path, location.href)).pathname;
  const prefix = Object.keys(imports)
    .filter((key) => key === name || (key.endsWith('/') && name.startsWith(key)))
    .sort((a, b) => b.length - a.length)[0];
  return prefix === undefined
    ? null
    : new URL(imports[prefix] + name.slice(prefix.length), location.href).pathname;
}

async function fingerprint(files) {
  const whole = [...files]
    .map(([path, file]) => `${path}\n${file.text}`)
    .sort()
    .join('\n');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(whole));
  return Array.from(new Uint8Array(digest).slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
}
