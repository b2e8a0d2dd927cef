// Fair numbers from a seed.

import {hmacSha256} from './sha256.js';

/**
 * A function that gives numbers from 0 on, below a bound, each as likely as any other.
 * @param {Uint8Array} seed
 * @param {string} message the sheet's hash, a line feed, and the public words
 * @returns {(bound: number) => number}
 */
export function drawStream(seed, message) {
  const key = hmacSha256(seed, new TextEncoder().encode(message));
  let counter = 0;
  let at = 32;
  let block = new DataView(new ArrayBuffer(32));

  function next() {
    if (at === 32) {
      const count = new DataView(new ArrayBuffer(8));
      count.setUint32(4, counter++);
      block = new DataView(hmacSha256(key, new Uint8Array(count.buffer)).buffer);
      at = 0;
    }
    at += 4;
    return block.getUint32(at - 4);
  }

  return (bound) => {
    const fair = 2 ** 32 - (2 ** 32 % bound);
    let number = next();
    while (number >= fair) number = next();
    return number % bound;
  };
}
