// Opens what this tablet can keep, and says honestly how well it keeps it, before the first mark.
import {openDatabase, read, write} from './database.js';
import {DatabaseItems} from './database-items.js';
import {MemoryItems} from './memory-items.js';
import {Shelf} from './shelf.js';

/** Less free space than this is as good as none: a browser's own files need some too. */
const LEAST_SPACE = 5_000_000;

/**
 * @typedef {'kept' | 'evictable' | 'full' | 'refused'} Keeping  `evictable`: the browser may clear it when space is short
 * @typedef {{items: import('../core/outbox.js').ItemStore, shelf: Shelf, tryOut: () => Promise<Keeping>}} TabletStorage
 *   `tryOut` writes, which takes a tablet's disk its time: the first picture does not wait for it, the first mark does
 */

/** @returns {Promise<TabletStorage>} */
export async function openStorage() {
  try {
    const database = await openDatabase();
    const items = new DatabaseItems(database);
    await items.all();
    return {items, shelf: new Shelf(database), tryOut: () => tryOut(database).then(keeping, whatFailed)};
  } catch (problem) {
    const failed = whatFailed(problem);
    return {items: new MemoryItems(), shelf: new Shelf(null), tryOut: async () => failed};
  }
}

/** @param {unknown} problem @returns {Keeping} */
const whatFailed = (problem) =>
  problem instanceof DOMException && problem.name === 'QuotaExceededError' ? 'full' : 'refused';

/** Writes, reads and removes something: some browsers open a database and then keep nothing in it. @param {IDBDatabase} database */
async function tryOut(database) {
  const probe = 'x'.repeat(4096);
  await write(database, 'kept', (store) => store.put(probe, 'probe'));
  const found = await read(database, 'kept', (store) => store.get('probe'));
  await write(database, 'kept', (store) => store.delete('probe'));
  if (found !== probe) throw new Error('what was written could not be read');
}

/** @returns {Promise<Keeping>} */
async function keeping() {
  const storage = navigator.storage;
  if (!storage?.estimate) return 'evictable';
  const {quota = Infinity, usage = 0} = await storage.estimate();
  if (quota - usage < LEAST_SPACE) return 'full';
  const persistent = (await storage.persisted?.()) || (await storage.persist?.());
  return persistent ? 'kept' : 'evictable';
}
