// The tablet's own database, the real one of the browser.
import {openDatabase} from '/judge/storage/database.js';
import {DatabaseItems} from '/judge/storage/database-items.js';
import {Shelf} from '/judge/storage/shelf.js';
import {openStorage} from '/judge/storage/tablet-storage.js';
import {equal} from './check.js';

const item = (id, order) => ({id, order, state: 'kept', message: {type: 'mark', value: String(order)}});

export const tests = {
  'what was written is there when the page opens again': async () => {
    const first = await openDatabase();
    await new DatabaseItems(first).write([item('a', 1), item('b', 2)], []);
    first.close();
    equal((await new DatabaseItems(await openDatabase()).all()).map((each) => each.id), ['a', 'b']);
  },

  'writes that come together keep their order': async () => {
    const items = new DatabaseItems(await openDatabase());
    await Promise.all([items.write([item('a', 1)], []), items.write([item('a', 2)], []), items.write([item('b', 3)], []), items.write([], ['b'])]);
    equal((await items.all()).map((each) => `${each.id}${each.order}`), ['a2']);
  },

  'a write that fails says so, and the next one is tried all the same': async () => {
    const items = new DatabaseItems(await openDatabase());
    const failed = await items.write([{...item('a', 1), message: () => 1}], []).then(() => 'kept', () => 'failed');
    await items.write([item('b', 2)], []);
    equal([failed, (await items.all()).map((each) => each.id)], ['failed', ['b']]);
  },

  'a shelf keeps single things by name': async () => {
    const database = await openDatabase();
    await new Shelf(database).put('book', {judge: 'j1'});
    equal(await new Shelf(database).get('book'), {judge: 'j1'});
    await new Shelf(database).put('book', undefined);
    equal(await new Shelf(database).get('book'), undefined);
  },

  'a browser that keeps nothing is found out before the first mark': async () => {
    const open = indexedDB.open;
    IDBFactory.prototype.open = () => {
      throw new DOMException('storage is switched off', 'SecurityError');
    };
    const storage = await openStorage();
    IDBFactory.prototype.open = open;
    equal(await storage.tryOut(), 'refused');
    await storage.items.write([item('a', 1)], []);
    equal((await storage.items.all()).length, 1);
  },

  'a full tablet is told from one that refuses': async () => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no space', 'QuotaExceededError');
    };
    const keeping = await (await openStorage()).tryOut();
    IDBObjectStore.prototype.put = put;
    equal(keeping, 'full');
  },
};
