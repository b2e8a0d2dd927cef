// Checks a result's signature in this browser, so that one need not believe the server's word.

/**
 * @typedef {object} Signed
 * @property {string} statement what was signed, to the letter
 * @property {string} signature in Base64
 * @property {string} publicKey in PEM
 * @property {string} key SHA-256 of the public key, in hex
 * @property {boolean} valid what the server found
 * @property {number} position
 * @property {string} head
 */

/** @param {string} text in Base64 */
const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** @param {ArrayBuffer} buffer */
const hex = (buffer) => [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * `unable` where the browser knows no Ed25519, as on a page without TLS.
 * @param {Signed} signed
 * @returns {Promise<'right' | 'wrong' | 'unable'>}
 */
export async function checkedHere({statement, signature, publicKey, key}) {
  if (!globalThis.crypto?.subtle) return 'unable';
  const x509 = bytes(publicKey.replace(/-----[^-]+-----/g, '').replace(/\s/g, ''));
  if (hex(await crypto.subtle.digest('SHA-256', x509)) !== key) return 'wrong';
  try {
    const imported = await crypto.subtle.importKey('spki', x509, {name: 'Ed25519'}, false, ['verify']);
    return (await crypto.subtle.verify({name: 'Ed25519'}, imported, bytes(signature), new TextEncoder().encode(statement))) ? 'right' : 'wrong';
  } catch (failure) {
    if (/** @type {Error} */ (failure).name === 'NotSupportedError') return 'unable';
    return 'wrong';
  }
}
