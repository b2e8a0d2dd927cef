// View `rotation`: slide after slide, each for as long as it needs: all pages of a list, then the next one.

import {css, html} from 'lit';
import {BoardView} from '../board-view.js';
import {isStill} from '../motion.js';
import {Programme} from '../programme.js';
import {SLIDE_VIEWS, slidesFor} from '../slides.js';
import {elementFor} from '../views.js';

const FADE = 400;
const TRY_AGAIN = 3_000;

export class RotationView extends BoardView {
  static styles = css`
    :host {
      display: grid;
      height: 100%;
      background: inherit;
    }
    :host > * {
      grid-area: 1 / 1;
      min-width: 0;
      background: var(--paper);
    }
  `;

  programme = new Programme(this, () => this.assignment.competition);
  #index = -1;
  #turning = false;

  connectedCallback() {
    super.connectedCallback();
    SLIDE_VIEWS.forEach((view) => elementFor(view).catch(() => {})); // while the server is there
    this.#next();
  }

  render() {
    return html``;
  }

  /** The paced updates of the shared view have nothing to draw here; the slides draw themselves. */
  shouldUpdate() {
    return !this.hasUpdated;
  }

  async #next() {
    if (this.#turning || !this.isConnected) return;
    this.#turning = true;
    try {
      await this.#turn();
    } catch {
      setTimeout(() => this.#next(), TRY_AGAIN); // a slide that the server could not give; the next one may be here
    } finally {
      this.#turning = false;
    }
  }

  async #turn() {
    const ranked = this.events.filter((event) => this.feed.of(event)?.teams?.length);
    const slides = slidesFor(this.assignment.slides, this.events, ranked, this.programme.content);
    this.#index = (this.#index + 1) % slides.length;
    const {view, event} = slides[this.#index];
    const element = await elementFor(view);
    const {assignment, feed, catalogue} = this;
    Object.assign(element, {assignment, feed, catalogue, only: event ? [event] : null});
    element.addEventListener('lap', () => this.#next(), {once: true});
    await this.#show(element);
  }

  /** @param {HTMLElement} element */
  async #show(element) {
    const leaving = [...this.renderRoot.children].filter((child) => child.tagName !== 'STYLE');
    this.renderRoot.append(element);
    if (leaving.length && !isStill()) {
      await element.animate([{opacity: 0}, {opacity: 1}], {duration: FADE, easing: 'ease-out'}).finished;
    }
    leaving.forEach((child) => child.remove());
  }
}

customElements.define('rotation-view', RotationView);
