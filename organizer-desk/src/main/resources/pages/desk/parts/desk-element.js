// What every screen of the desk extends: it draws itself again when the desk or the language changed.

import {LitElement} from 'lit';
import {LocaleController} from '/kit/locale-controller.js';
import {deskStyles} from './desk-styles.js';
import {failed} from './toast.js';

export class DeskElement extends LitElement {
  static properties = {desk: {attribute: false}, route: {attribute: false}};
  /** @type {import('lit').CSSResultGroup} */
  static styles = deskStyles;
  /** Whether it can be drawn while no competition is open, or its document is still on its way. */
  static withoutDocument = false;
  #changed = () => this.requestUpdate();

  constructor() {
    super();
    /** @type {import('../shell/desk.js').Desk} */
    this.desk = /** @type {any} */ (null);
    /** @type {import('../shell/route.js').Route} */
    this.route = /** @type {any} */ (null);
    new LocaleController(this);
  }

  connectedCallback() {
    super.connectedCallback();
    this.desk?.addEventListener('change', this.#changed);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.desk?.removeEventListener('change', this.#changed);
  }

  shouldUpdate() {
    const {withoutDocument} = /** @type {typeof DeskElement} */ (this.constructor);
    return withoutDocument || !this.desk || Boolean(this.desk.document);
  }

  /** @param {import('lit').PropertyValues} changes */
  willUpdate(changes) {
    if (!changes.has('desk') || !this.isConnected) return;
    changes.get('desk')?.removeEventListener('change', this.#changed);
    this.desk?.addEventListener('change', this.#changed);
  }

  /**
   * Does something, and says in words what went wrong when it fails.
   * @template T
   * @param {() => Promise<T>} work
   * @returns {Promise<T | undefined>} undefined when it failed
   */
  async attempt(work) {
    try {
      return await work();
    } catch (failure) {
      failed(/** @type {Error} */ (failure));
      return undefined;
    } finally {
      this.requestUpdate();
    }
  }
}
