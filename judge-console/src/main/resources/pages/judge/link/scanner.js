// Whether and how this browser can read a QR code with its camera. Where it cannot, scanning is not offered.

/** @returns {boolean} */
export function canScan() {
  return 'BarcodeDetector' in globalThis && Boolean(navigator.mediaDevices?.getUserMedia);
}

/**
 * The secret in what a QR code says, when it is one of ours.
 * @param {string} text @returns {string|null}
 */
export function secretIn(text) {
  try {
    return new URLSearchParams(new URL(text).hash.slice(1)).get('code');
  } catch {
    return null;
  }
}
