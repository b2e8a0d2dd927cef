// Calls at once, then at most once every so often, and never loses the last call: updates may outrun the eye.

/**
 * @param {() => void} act
 * @param {() => number} wait milliseconds until the next call, asked at each
 * @returns {{call: () => void, stop: () => void}}
 */
export function paced(act, wait) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let again = false;
  const run = () => {
    again = false;
    timer = setTimeout(() => {
      timer = undefined;
      if (again) run();
    }, wait());
    act();
  };
  return {
    call() {
      if (timer === undefined) run();
      else again = true;
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
