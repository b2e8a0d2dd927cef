// <judge-tolerance>: a picture of where the measured value falls.
import {LitElement, css, html, nothing} from 'lit';
import {t} from '/kit/i18n.js';
import {along, axisOf} from './tolerance-bands.js';

export class TolerancePicture extends LitElement {
  static properties = {aspect: {attribute: false}, value: {attribute: false}};

  static styles = css`
    :host {
      display: block;
      padding: 1.1rem 0.25rem 0;
      font-size: var(--text-xs);
    }
    .axis {
      position: relative;
      display: flex;
      height: 1.35rem;
      border-radius: var(--radius-s);
      overflow: visible;
    }
    .band {
      display: grid;
      place-items: center;
      min-width: 4px;
      overflow: hidden;
      color: var(--ink-soft);
      background: var(--paper-sunken);
      border-right: 1px solid var(--paper-raised);
    }
    .full {
      background: var(--good);
      color: var(--on-meaning);
      font-weight: 700;
    }
    .part {
      background: var(--warn-wash);
      color: var(--warn);
    }
    .none {
      background: var(--bad-wash);
      color: var(--bad);
    }
    .mark {
      position: absolute;
      top: -1rem;
      bottom: -0.2rem;
      width: 0;
      border-left: 3px solid var(--ink);
      transform: translateX(-1.5px);
    }
    .mark::before {
      content: '';
      position: absolute;
      top: 0;
      left: -7.5px;
      border: 6px solid transparent;
      border-top: 8px solid var(--ink);
    }
    .limits {
      position: relative;
      height: 1.4em;
      color: var(--ink-faint);
    }
    .limits span {
      position: absolute;
      transform: translateX(-50%);
      white-space: nowrap;
    }
  `;

  constructor() {
    super();
    /** @type {any} the scheme's node; only its points and scale are read */
    this.aspect = null;
    /** @type {string|null} */
    this.value = null;
  }

  render() {
    const axis = this.aspect ? axisOf(this.aspect, this.value) : null;
    if (!axis) return nothing;
    const at = Number(this.value);
    const shown = this.value !== null && this.value !== '' && Number.isFinite(at);
    return html`<div class="axis" role="img" aria-label=${t('judge.picture')}>
        ${axis.bands.map((band) => html`<span class="band ${band.kind}" .style=${`flex:${(100 * Math.max(band.to - band.from, 0)) / (axis.to - axis.from)} 0 0`}>${band.label}</span>`)}
        ${shown ? html`<span class="mark" .style=${`left:${100 * along(axis, at)}%`}></span>` : nothing}
      </div>
      <div class="limits" aria-hidden="true">${this.#limits(axis)}</div>`;
  }

  /** @param {import('./tolerance-bands.js').Axis} axis */
  #limits(axis) {
    const edges = this.aspect.points.tolerance
      ? [this.aspect.points.tolerance.low, this.aspect.points.tolerance.high]
      : this.aspect.points.steps
          .map((/** @type {any} */ step) => step.upTo)
          .filter((/** @type {any} */ limit) => limit !== undefined);
    return [...new Set(edges.map(String))].map(
      (edge) => html`<span .style=${`left:${100 * along(axis, Number(edge))}%`}>${edge}</span>`,
    );
  }
}

customElements.define('judge-tolerance', TolerancePicture);
