// Reads QR codes with the device's camera, where the browser can.

const PAUSE = 300;

/**
 * @param {HTMLVideoElement} video shows what the camera sees
 * @param {() => boolean} goesOn
 * @param {(text: string) => unknown} found the next look is taken when what it gives is done
 */
export async function scan(video, goesOn, found) {
  const stream = await navigator.mediaDevices.getUserMedia({video: {facingMode: 'environment'}});
  try {
    video.srcObject = stream;
    await video.play();
    const detector = new /** @type {any} */ (globalThis).BarcodeDetector({formats: ['qr_code']});
    while (goesOn()) {
      for (const code of await detector.detect(video)) await found(code.rawValue);
      await new Promise((later) => setTimeout(later, PAUSE));
    }
  } finally {
    stream.getTracks().forEach((track) => track.stop());
  }
}
