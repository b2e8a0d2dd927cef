// How long to wait before trying again: longer each time, and never the same for two clients, so that a
// server that comes back is not met by all of them at once.

/**
 * @param {number} attempt 0 for the first
 * @param {() => number} [random] between 0 and 1
 * @returns {number} milliseconds: between a half and the whole of 0.5 s, 1 s, 2 s, … at most 15 s
 */
export function backoff(attempt, random = Math.random) {
  const ceiling = Math.min(15_000, 500 * 2 ** Math.min(attempt, 10));
  return ceiling / 2 + (random() * ceiling) / 2;
}
