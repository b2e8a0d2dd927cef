// Makes of a camera's picture what the server takes: a JPEG of modest size with nothing in it but the picture.
import {sha256, toHex} from '/kit/sha256.js';

/** @typedef {{side: number, quality: number}} Try  pixels of the longer side; 0 to 1 */

/** @type {Try[]} from the best to what always fits */
const TRIES = [
  {side: 1600, quality: 0.82},
  {side: 1600, quality: 0.65},
  {side: 1200, quality: 0.65},
  {side: 800, quality: 0.5},
];
const MOST_BYTES = 400 * 1024;

/** @param {Blob} picture @returns {Promise<ArrayBuffer>} fails when it is no picture that this browser can read */
export async function shrunk(picture) {
  const image = await createImageBitmap(picture, {imageOrientation: 'from-image'});
  for (const attempt of TRIES) {
    const file = await drawn(image, attempt);
    if (file.byteLength <= MOST_BYTES) return file;
  }
  throw new Error('the picture does not get small enough');
}

/** @param {ImageBitmap} image @param {Try} attempt @returns {Promise<ArrayBuffer>} */
async function drawn(image, {side, quality}) {
  const scale = Math.min(1, side / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
  if (!blob) throw new Error('this browser writes no JPEG');
  return blob.arrayBuffer();
}

/** Over plain HTTP browsers have no `crypto.subtle`. @param {ArrayBuffer} file @returns {Promise<string>} SHA-256 in hexadecimal */
export async function hashOf(file) {
  const digest = globalThis.crypto.subtle
    ? new Uint8Array(await crypto.subtle.digest('SHA-256', file))
    : sha256(new Uint8Array(file));
  return toHex(digest);
}
