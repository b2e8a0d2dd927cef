// The few checks that the module tests need.

/** @param {unknown} actual @param {unknown} expected @param {string} [what] */
export function equal(actual, expected, what = '') {
  const [found, wanted] = [text(actual), text(expected)];
  if (found !== wanted) throw new Error(`${what} expected ${wanted} but found ${found}`);
}

/** @param {unknown} value */
const text = (value) => JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? `${each}n` : each)) ?? String(value);

/** Lets everything that was started come to its end. */
export const settled = async () => {
  for (let turn = 0; turn < 20; turn++) await null;
};
