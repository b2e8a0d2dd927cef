// Keeps keyed elements on a stage and lets them glide to where they belong: only transform and opacity move,
// an interrupted move goes on from where it is, and what leaves is taken out when it is gone.

import {render} from 'lit';

/**
 * @typedef {object} Item
 * @property {string} key
 * @property {number} x in pixels
 * @property {number} y in pixels
 * @property {{x: number, y: number}} [from] where it comes from when it is new on the stage
 * @property {string} className
 * @property {import('lit').TemplateResult} content
 * @property {number} [rise] places won; the higher, the further in front
 * @property {boolean} [front] whether it stands in front of all that moves
 * @property {boolean} [atOnce] whether it is put where it belongs instead of gliding there
 */

/** Longer than any motion, in case the browser never reports the end of one. */
const GONE_AFTER = 1_500;
/** Room for the rise of one batch's items in front of the batch before. */
const BATCH = 256;
const FRONT = 2_000_000_000;

export class Glide {
  /** @type {Map<string, HTMLElement>} */
  #shown = new Map();
  /** @type {Map<string, HTMLElement>} */
  #leaving = new Map();
  #batch = 0;

  /** @param {HTMLElement} stage */
  constructor(stage) {
    this.stage = stage;
  }

  /**
   * @param {readonly Item[]} items all that is to be on the stage
   * @param {(key: string) => {x: number, y: number} | null} exit where something goes that is not
   */
  place(items, exit) {
    this.#batch++;
    const wanted = new Set(items.map((item) => item.key));
    for (const [key, element] of this.#shown) if (!wanted.has(key)) this.#leave(key, element, exit(key));
    const fresh = items.filter((item) => !this.#shown.has(item.key) && this.#enter(item));
    if (fresh.length) void this.stage.offsetHeight; // one layout, so that what is new starts from where it was put
    for (const item of items) this.#settle(item);
  }

  clear() {
    this.#shown.forEach((element) => element.remove());
    this.#leaving.forEach((element) => element.remove());
    this.#shown.clear();
    this.#leaving.clear();
  }

  /** @param {Item} item */
  #enter(item) {
    const returning = this.#leaving.get(item.key);
    this.#leaving.delete(item.key);
    const element = returning ?? document.createElement('div');
    this.#shown.set(item.key, element);
    if (returning) return true;
    const {x, y} = item.from ?? item;
    element.style.transform = at(x, y);
    element.style.opacity = '0';
    element.dataset.key = item.key;
    this.stage.append(element);
    return true;
  }

  /** @param {Item} item */
  #settle(item) {
    const element = /** @type {HTMLElement} */ (this.#shown.get(item.key));
    if (element.className !== item.className) element.className = item.className;
    render(item.content, element);
    write(element, 'opacity', '1');
    const place = at(item.x, item.y);
    if (element.style.transform === place && element.style.zIndex) return;
    element.toggleAttribute('at-once', Boolean(item.atOnce));
    write(element, 'zIndex', String(this.#depth(item)));
    write(element, 'transform', place);
  }

  /**
   * What moves now lies in front of all that rests: a browser gives whatever lies over something moving a layer too.
   * @param {Item} item
   */
  #depth({front, atOnce, rise = 0}) {
    if (front) return FRONT;
    return atOnce ? 1 : this.#batch * BATCH + Math.min(rise, BATCH - 1);
  }

  /**
   * @param {string} key
   * @param {HTMLElement} element
   * @param {{x: number, y: number} | null} to
   */
  #leave(key, element, to) {
    this.#shown.delete(key);
    this.#leaving.set(key, element);
    element.style.opacity = '0';
    element.style.zIndex = '0';
    if (to) element.style.transform = at(to.x, to.y);
    const gone = () => {
      if (this.#leaving.get(key) !== element) return;
      this.#leaving.delete(key);
      element.remove();
    };
    element.addEventListener('transitionend', gone, {once: true});
    setTimeout(gone, GONE_AFTER);
  }
}

/**
 * Even an equal value makes the browser work out styles again.
 * @param {HTMLElement} element
 * @param {'zIndex' | 'opacity' | 'transform'} property
 * @param {string} value
 */
function write(element, property, value) {
  if (element.style[property] !== value) element.style[property] = value;
}

/**
 * @param {number} x
 * @param {number} y
 */
const at = (x, y) => `translate(${x}px, ${y}px)`; // in two dimensions only what moves has a layer of its own
