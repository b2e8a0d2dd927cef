// The tablet's own database, as promises. A write is done when the transaction is complete, not when it was asked for.

const NAME = 'jiangxin-judge';
const VERSION = 1;

/** @returns {Promise<IDBDatabase>} fails where the browser keeps nothing (private windows, storage switched off) */
export function openDatabase() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAME, VERSION);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('outbox', {keyPath: 'id'});
      opening.result.createObjectStore('kept');
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
    opening.onblocked = () => reject(new Error('the database is held open by another page'));
  });
}

/**
 * @param {IDBDatabase} database @param {string} name
 * @param {(store: IDBObjectStore) => void} change
 * @returns {Promise<void>} when it is on the tablet's disk
 */
export function write(database, name, change) {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(name, 'readwrite', {durability: 'strict'});
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('the browser gave up writing'));
    transaction.onerror = () => reject(transaction.error);
    change(transaction.objectStore(name));
  });
}

/**
 * @template T @param {IDBDatabase} database @param {string} name
 * @param {(store: IDBObjectStore) => IDBRequest<T>} question
 * @returns {Promise<T>}
 */
export function read(database, name, question) {
  return new Promise((resolve, reject) => {
    const asking = question(database.transaction(name, 'readonly').objectStore(name));
    asking.onsuccess = () => resolve(asking.result);
    asking.onerror = () => reject(asking.error);
  });
}
