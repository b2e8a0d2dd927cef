// A bare browser as a screen PC: stays awake, hides an idle pointer, shows no scroll bars.

const IDLE_AFTER = 3_000;

/** Call once, for views that nobody touches. */
export function keepAwake() {
  document.body.classList.add('kiosk');
  hideIdlePointer();
  wakeLock();
  document.addEventListener('visibilitychange', wakeLock);
}

async function wakeLock() {
  if (document.visibilityState !== 'visible') return;
  try {
    await navigator.wakeLock?.request('screen');
  } catch {
    // without TLS or on battery saving the browser refuses; the machine's own settings then decide
  }
}

function hideIdlePointer() {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const moved = () => {
    document.body.classList.remove('idle');
    clearTimeout(timer);
    timer = setTimeout(() => document.body.classList.add('idle'), IDLE_AFTER);
  };
  document.addEventListener('pointermove', moved);
  moved();
}
