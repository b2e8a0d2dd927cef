// How soon the judge's console can be used on a slow tablet: a Chromium whose processor is four times slower, behind a
// line of 10 Mbit/s with 40 ms there and back. Speaks to the browser directly, because a test library that listens to
// every request slows the page down. Prints the median and each run, in milliseconds from the navigation.
//
//   node --experimental-websocket bench/console-start.mjs http://127.0.0.1:8080 PASSWORD [COMPETITION JUDGE [RUNS]]
import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {createServer, connect} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const SLOWER = 4;
const BITS_A_MILLISECOND = 10_000;
const ROUND_TRIP = 40;
const NEAR = 9333;
const [address, password, competition = 'wuhu-2025', judge = 'j07', runs = '3'] = process.argv.slice(2);
const server = new URL(address);
const page = `http://localhost:${NEAR}/judge/`;
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Passes bytes on after half a round trip, and no faster than the line. */
function slowly(from, to) {
  let free = 0;
  from.on('data', (bytes) => {
    const now = performance.now();
    free = Math.max(now, free) + (bytes.length * 8) / BITS_A_MILLISECOND;
    setTimeout(() => to.destroyed || to.write(bytes), free - now + ROUND_TRIP / 2);
  });
  from.on('end', () => setTimeout(() => to.end(), ROUND_TRIP));
  from.on('error', () => to.destroy());
}

const line = createServer({noDelay: true}, (near) => {
  const far = connect({port: Number(server.port), host: server.hostname, noDelay: true});
  slowly(near, far);
  slowly(far, near);
}).listen(NEAR);

/** A sign-in code for one tablet. */
async function code() {
  const session = {method: 'POST', body: JSON.stringify({username: 'organizer', password})};
  const headers = {'content-type': 'application/json'};
  const {token} = await (await fetch(new URL('/api/sessions', server), {...session, headers})).json();
  const codes = new URL(`/api/competitions/${competition}/judges/${judge}/codes`, server);
  const answer = await fetch(codes, {
    method: 'POST',
    body: '{}',
    headers: {...headers, authorization: `Bearer ${token}`},
  });
  return new URL((await answer.json()).url).hash;
}

const folder = mkdtempSync(join(tmpdir(), 'console-start-'));
const flags = [
  '--no-sandbox',
  '--headless=new',
  '--disable-gpu',
  '--no-first-run',
  '--remote-debugging-port=0',
];
const chromium = spawn('chromium', [...flags, `--user-data-dir=${folder}`], {
  stdio: ['ignore', 'ignore', 'pipe'],
});
const debugging = await new Promise((resolve) => {
  let said = '';
  chromium.stderr.on('data', (text) => {
    said += text;
    const found = /ws:\/\/\S+/.exec(said);
    if (found) resolve(found[0]);
  });
});
const socket = new WebSocket(debugging);
await new Promise((resolve) => (socket.onopen = resolve));
const asked = new Map();
socket.onmessage = ({data}) => {
  const {id, result, error} = JSON.parse(data);
  if (error) throw new Error(error.message);
  asked.get(id)?.(result);
};

function send(method, params = {}, sessionId = undefined) {
  const id = asked.size + 1;
  socket.send(JSON.stringify({id, method, params, sessionId}));
  return new Promise((resolve) => asked.set(id, resolve));
}

/** Looks in each frame whether there is something to type into or to tap, and that the page is free to answer. */
const WATCH = `(() => {
  const inside = (root, ...names) => names.reduce((each, name) => each?.querySelector(name)?.shadowRoot, root);
  const ready = () => {
    const app = inside(document, 'judge-console');
    return inside(app, 'judge-sign-in')?.querySelector('#code') || inside(app, 'judge-sheets')?.querySelector('a.sheet') ||
      inside(app, 'judge-sheet', 'judge-row')?.querySelector('button');
  };
  const look = () => ready() ? setTimeout(() => (globalThis.readyAt = performance.now())) : requestAnimationFrame(look);
  requestAnimationFrame(look);
})()`;

/** Opens an address in a new tab and says when it could be used. */
async function visit(browserContextId, url, keep = async () => {}) {
  const {targetId} = await send('Target.createTarget', {url: 'about:blank', browserContextId});
  const {sessionId} = await send('Target.attachToTarget', {targetId, flatten: true});
  const run = async (expression) =>
    (await send('Runtime.evaluate', {expression, returnByValue: true, awaitPromise: true}, sessionId)).result
      .value;
  await send('Page.enable', {}, sessionId);
  await send('Page.addScriptToEvaluateOnNewDocument', {source: WATCH}, sessionId);
  await send('Emulation.setCPUThrottlingRate', {rate: SLOWER}, sessionId);
  await send('Page.navigate', {url}, sessionId);
  let at = null;
  while (at === null) {
    await pause(200);
    at = (await run('globalThis.readyAt')) ?? null;
  }
  await keep(run);
  await send('Target.closeTarget', {targetId});
  return Math.round(at);
}

const fresh = async () => (await send('Target.createBrowserContext')).browserContextId;
/** Until the service worker has everything. */
const kept = (run) =>
  run(
    'new Promise((r) => { const l = () => navigator.serviceWorker.controller ? setTimeout(r, 1000) : setTimeout(l, 50); l(); })',
  );

const times = {
  'sign-in page, first visit': [],
  'QR code, first visit': [],
  'list, later visit': [],
  'sheet, later visit': [],
};
await visit(await fresh(), page); // the browser itself warms up
for (let run = 0; run < Number(runs); run++) {
  times['sign-in page, first visit'].push(await visit(await fresh(), page));
  const tablet = await fresh();
  times['QR code, first visit'].push(await visit(tablet, page + (await code()), kept));
  times['list, later visit'].push(await visit(tablet, page));
  times['sheet, later visit'].push(await visit(tablet, `${page}#/sheet/cnc-turning/T01`));
}
for (const [what, all] of Object.entries(times)) {
  all.sort((a, b) => a - b);
  console.log(what.padEnd(26), String(all[all.length >> 1]).padStart(6), ' of ', all.join(' '));
}
chromium.on('exit', () => rmSync(folder, {recursive: true, force: true}));
chromium.kill('SIGTERM');
line.close();
socket.close();
