// Keeps the screen on while a judge marks, where the browser lets a page do so.

/** Asks again each time the page comes back, because the browser drops the lock when it is hidden. */
export function stayAwake() {
  if (!('wakeLock' in navigator)) return;
  const ask = async () => {
    if (document.visibilityState !== 'visible') return;
    await navigator.wakeLock.request('screen').catch(() => {}); // a low battery may forbid it, and the screen then sleeps
  };
  document.addEventListener('visibilitychange', ask);
  ask();
}
