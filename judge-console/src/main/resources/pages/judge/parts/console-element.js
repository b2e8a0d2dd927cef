// What every element of the console shares: it draws itself again when the console or the language changed, at most
// once a frame, however many answers came.
import {LitElement} from 'lit';
import {LocaleController} from '/kit/locale-controller.js';

export class ConsoleElement extends LitElement {
  static properties = {judging: {attribute: false}};
  #frame = 0;
  #changed = () => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.requestUpdate();
    });
  };

  constructor() {
    super();
    /** @type {import('../model/console.js').Console} */
    this.judging = /** @type {any} */ (null);
    new LocaleController(this);
  }

  connectedCallback() {
    super.connectedCallback();
    this.judging?.addEventListener('change', this.#changed);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.judging?.removeEventListener('change', this.#changed);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  /** @param {import('lit').PropertyValues} changes */
  willUpdate(changes) {
    if (!changes.has('judging') || !this.isConnected) return;
    changes.get('judging')?.removeEventListener('change', this.#changed);
    this.judging?.addEventListener('change', this.#changed);
  }
}
