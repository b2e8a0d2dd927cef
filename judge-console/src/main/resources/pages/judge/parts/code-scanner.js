// <judge-code-scanner>: the camera's picture until a sign-in code is seen. Fires `found` (detail: the secret, or null
// when the judge gave up or the camera was refused).
import {LitElement, css, html} from 'lit';
import {t} from '/kit/i18n.js';
import {controlStyles} from '/kit/parts/controls.js';
import {secretIn} from '../link/scanner.js';

const LOOK_EVERY = 250;

export class CodeScanner extends LitElement {
  static styles = [
    controlStyles,
    css`
      video {
        width: 100%;
        aspect-ratio: 1;
        margin: var(--space-3) 0;
        border-radius: var(--radius-m);
        background: var(--paper-sunken);
        object-fit: cover;
      }
      button {
        width: 100%;
      }
    `,
  ];

  /** @type {MediaStream|null} */
  #stream = null;

  async firstUpdated() {
    try {
      this.#stream = await navigator.mediaDevices.getUserMedia({video: {facingMode: 'environment'}});
      const video = /** @type {HTMLVideoElement} */ (this.renderRoot.querySelector('video'));
      video.srcObject = this.#stream;
      await video.play();
      await this.#look(video, new /** @type {any} */ (globalThis).BarcodeDetector({formats: ['qr_code']}));
    } catch {
      this.#found(null);
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#stream?.getTracks().forEach((track) => track.stop());
    this.#stream = null;
  }

  /** @param {HTMLVideoElement} video @param {any} detector */
  async #look(video, detector) {
    while (this.isConnected) {
      const seen = await detector.detect(video);
      const secret = seen.map((/** @type {any} */ code) => secretIn(code.rawValue)).find(Boolean);
      if (secret) return this.#found(secret);
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
    }
  }

  /** @param {string|null} secret */
  #found(secret) {
    this.dispatchEvent(new CustomEvent('found', {detail: secret}));
  }

  render() {
    return html`<video muted playsinline aria-label=${t('judge.signIn.camera')}></video>
      <button @click=${() => this.#found(null)}>${t('kit.cancel')}</button>`;
  }
}

customElements.define('judge-code-scanner', CodeScanner);
