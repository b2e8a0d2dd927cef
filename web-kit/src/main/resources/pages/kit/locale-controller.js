// Draws a Lit element again when the reader changes the language.

import {languageEvents} from './messages.js';

/** @typedef {import('lit').ReactiveControllerHost} Host */

/** @typedef {import('lit').ReactiveController} Controller */

/** @implements {Controller} */
export class LocaleController {
  /** @param {Host} host */
  constructor(host) {
    this.changed = () => host.requestUpdate();
    host.addController(this);
  }

  hostConnected() {
    languageEvents.addEventListener('change', this.changed);
  }

  hostDisconnected() {
    languageEvents.removeEventListener('change', this.changed);
  }
}
