// The outbox: nothing lost, nothing twice, nothing out of order, and success only by the server's own word.
import {Outbox} from '/judge/core/outbox.js';
import {MemoryItems} from '/judge/storage/memory-items.js';
import {equal, settled} from './check.js';

let next = 0;
const mark = (aspect, value, more = {}) => ({id: `id-${++next}`, type: 'mark', competition: 'c', event: 'e', entry: 'W01', aspect, value, revision: 0, reason: null, note: null, ...more});

function setUp({online = true, store = new MemoryItems(), room = 32} = {}) {
  const sent = [];
  const line = {online};
  const outbox = new Outbox(store, (message) => line.online && Boolean(sent.push(structuredClone(message))), {room});
  outbox.judge = 'j1';
  if (online) outbox.opened();
  return {outbox, sent, store, line};
}

const give = async (outbox, message) => {
  await outbox.put(message);
  await settled();
};

const accept = async (outbox, message, revision = message.revision + 1) => {
  await outbox.settle({type: 'accepted', id: message.id, revision, position: 1, recordedAt: '2025-08-13T03:12:44.120Z'});
  await settled();
};

const states = (outbox) => outbox.items.map((item) => `${item.message.aspect}=${item.message.value} ${item.state}`);

export const tests = {
  'marks leave in the order in which they were given': async () => {
    const {outbox, sent} = setUp({online: false});
    for (const aspect of ['A', 'B', 'C']) await give(outbox, mark(aspect, '1'));
    const online = setUp({store: outbox.store});
    await online.outbox.load();
    await online.outbox.pump();
    equal(online.sent.map((message) => message.aspect), ['A', 'B', 'C']);
    equal(sent, []);
  },

  'no more than the window is unanswered at a time': async () => {
    const {outbox, sent} = setUp({room: 4});
    for (let n = 0; n < 10; n++) await give(outbox, mark(`A${n}`, '1'));
    equal(sent.length, 4);
    await accept(outbox, sent[0]);
    await settled();
    equal(sent.length, 5);
  },

  'only the accepted answer with its own id lets a mark go': async () => {
    const {outbox, sent} = setUp();
    await give(outbox, mark('A', '1'));
    await outbox.settle({type: 'accepted', id: 'of another', revision: 1});
    await outbox.settle({type: 'accepted'});
    equal(states(outbox), ['A=1 kept']);
    await accept(outbox, sent[0]);
    equal(states(outbox), ['A=1 saved']);
  },

  'what was on its way when the line broke goes out again unchanged': async () => {
    const {outbox, sent} = setUp();
    await give(outbox, mark('A', '1'));
    outbox.closed();
    outbox.opened();
    await settled();
    equal(sent.length, 2);
    equal(sent[1], sent[0]);
  },

  'a mark that was never sent gives way to the newer one': async () => {
    const {outbox} = setUp({online: false});
    await give(outbox, mark('A', '1', {revision: 3}));
    await give(outbox, mark('A', '2', {revision: 3}));
    equal(states(outbox), ['A=2 kept']);
    equal((await outbox.store.all()).length, 1);
  },

  'a correction of a mark that may have arrived waits for its answer and builds on it': async () => {
    const {outbox, sent} = setUp();
    await give(outbox, mark('A', '1'));
    await give(outbox, mark('A', '2'));
    equal(sent.length, 1);
    await accept(outbox, sent[0], 1);
    await settled();
    equal([sent[1].value, sent[1].revision], ['2', 1]);
  },

  'a correction is not held up when the earlier mark is refused': async () => {
    const {outbox, sent} = setUp();
    await give(outbox, mark('A', '99'));
    await give(outbox, mark('A', '2'));
    await outbox.settle({type: 'rejected', id: sent[0].id, problem: {rule: 'scale.to', retry: false}});
    await settled();
    equal([sent[1].value, sent[1].revision], ['2', 0]);
  },

  'a refused mark stays readable, also after it was marked again': async () => {
    const {outbox, sent} = setUp();
    await give(outbox, mark('A', '1'));
    await outbox.settle({type: 'rejected', id: sent[0].id, problem: {rule: 'event-frozen', retry: false}});
    equal(states(outbox), ['A=1 refused']);
    await give(outbox, mark('A', '2'));
    equal(states(outbox), ['A=1 replaced', 'A=2 kept']);
    equal(outbox.items[0].problem.rule, 'event-frozen');
  },

  'a busy server gets the same message again under the same id': async () => {
    const {outbox, sent} = setUp();
    await give(outbox, mark('A', '1'));
    await outbox.settle({type: 'rejected', id: sent[0].id, problem: {rule: 'busy', retry: true}});
    equal(states(outbox), ['A=1 kept']);
    await outbox.pump();
    equal(sent[1], sent[0]);
  },

  'a conflict keeps both values until the judge chooses': async () => {
    const {outbox, sent} = setUp();
    await give(outbox, mark('A', '1'));
    await outbox.settle({type: 'conflict', id: sent[0].id, current: {value: '5', revision: 4}});
    equal(states(outbox), ['A=1 conflict']);
    equal(outbox.items[0].current, {value: '5', revision: 4});
    await give(outbox, mark('A', '1', {revision: 4}));
    await settled();
    equal(states(outbox), ['A=1 kept']);
    equal(sent[1].revision, 4);
  },

  'the newest value speaks for a conflict': async () => {
    const {outbox, sent} = setUp();
    await give(outbox, mark('A', '1'));
    await give(outbox, mark('A', '2'));
    await outbox.settle({type: 'conflict', id: sent[0].id, current: {value: '5', revision: 4}});
    equal(states(outbox), ['A=2 conflict']);
  },

  'a conflict over the value that the server has anyway is none': async () => {
    const {outbox, sent} = setUp();
    await give(outbox, mark('A', '5'));
    await outbox.settle({type: 'conflict', id: sent[0].id, current: {value: '5', revision: 4}});
    equal(states(outbox), []);
  },

  'another judge’s marks stay on the tablet and are not sent': async () => {
    const {outbox, store} = setUp({online: false});
    await give(outbox, mark('A', '1'));
    const later = setUp({store});
    later.outbox.judge = 'j2';
    await later.outbox.load();
    await later.outbox.pump();
    equal(later.sent, []);
    equal(states(later.outbox), ['A=1 kept']);
  },

  'a signature waits for the marks before it': async () => {
    const {outbox, sent} = setUp();
    await give(outbox, mark('A', '1'));
    await give(outbox, {id: 'sign', type: 'sign', competition: 'c', event: 'e', entry: 'W01'});
    equal(sent.map((message) => message.type), ['mark']);
    await accept(outbox, sent[0]);
    await settled();
    equal(sent.map((message) => message.type), ['mark', 'sign']);
  },

  'it says so when a mark could not be written down, and sends it all the same': async () => {
    const store = {all: async () => [], write: () => Promise.reject(new DOMException('full', 'QuotaExceededError'))};
    const {outbox, sent} = setUp({store});
    let told = 0;
    outbox.addEventListener('unkept', () => told++);
    await give(outbox, mark('A', '1'));
    equal(told > 0, true);
    equal([...outbox.unkept], [outbox.items[0].id]);
    equal(sent.length, 1);
  },

  'a line on which nothing comes back is noticed': async () => {
    let now = 0;
    const outbox = new Outbox(new MemoryItems(), () => true, {clock: () => now});
    outbox.judge = 'j1';
    outbox.opened();
    await give(outbox, mark('A', '1'));
    now = 19_000;
    equal(outbox.isStuck(20_000), false);
    now = 21_000;
    equal(outbox.isStuck(20_000), true);
  },

  'five hundred marks go through, each once': async () => {
    const {outbox, sent, line} = setUp({online: false});
    for (let n = 0; n < 500; n++) await give(outbox, mark(`A${n}`, '1'));
    line.online = true;
    outbox.opened();
    for (let n = 0; n < 500; n++) {
      await settled();
      await accept(outbox, sent[n]);
    }
    equal(outbox.waiting.length, 0);
    equal(new Set(sent.map((message) => message.id)).size, 500);
    equal(sent.length, 500);
  },
};
