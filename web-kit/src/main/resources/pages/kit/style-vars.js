// Custom properties on an element from a template, set by script: a `style` attribute would break our content policy
// (Lit's own styleMap writes one on its first turn).

import {noChange} from 'lit';
import {Directive, directive} from 'lit/directive.js';

class StyleVars extends Directive {
  /** @param {Record<string, string | number>} _values */
  render(_values) {
    return noChange;
  }

  /**
   * @param {import('lit/directive.js').ElementPart} part
   * @param {[Record<string, string | number>]} values
   */
  update(part, [values]) {
    const {style} = /** @type {HTMLElement} */ (part.element);
    for (const [name, value] of Object.entries(values)) style.setProperty(name, String(value));
    return noChange;
  }
}

/** Use as `<div ${styleVars({'--share': 0.5})}>`. */
export const styleVars = directive(StyleVars);
