// Calls at once, then at most once every so often, and never loses the last call: updates may outrun the eye.

/**
 * @param {() => void} act
 * @param {number} milliseconds
 * @returns {{call: () => void, stop: () => void}}
 */
export function paced(act, milliseconds) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let again = false;
  const run = () => {
    again = false;
    timer = setTimeout(() => {
      timer = undefined;
      if (again) run();
    }, milliseconds);
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
