// Asks the browser to keep these pages, so that they open without a network. Only a secure context can.

/** Whether this browser, on this address, can open the page without a network. */
export const canOpenOffline = () => globalThis.isSecureContext && 'serviceWorker' in navigator;

/**
 * @param {() => void} onNewVersion a newer version is kept and comes with the next load
 * @returns {Promise<void>} never fails: without it the page works, but only opens while the server is in reach
 */
export async function keepOffline(onNewVersion) {
  if (!canOpenOffline()) return;
  navigator.serviceWorker.addEventListener(
    'message',
    (message) => message.data?.type === 'new-version' && onNewVersion(),
  );
  try {
    await navigator.serviceWorker.register('/judge/sw.js', {scope: '/judge/'});
  } catch (problem) {
    console.warn('The page could not be kept for use without a network.', problem);
  }
}
