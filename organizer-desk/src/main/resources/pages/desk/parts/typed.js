// A field's value that leaves alone what is being typed as long as it means the same: "0." on the way to 0.5 stays.

import {nothing} from 'lit';
import {Directive, directive} from 'lit/directive.js';

/** What a text means to the form. @type {Record<'text' | 'number' | 'words', (text: string) => string>} */
const MEANINGS = {
  text: (text) => text,
  number: (text) => (text.trim() === '' ? '' : String(Number(text))),
  words: (text) => text.split(/[\s,，、;]+/).filter(Boolean).join(' '),
};

class Typed extends Directive {
  /** @param {string} value @param {keyof typeof MEANINGS} _meaning */
  render(value, _meaning) {
    return value;
  }

  /** @param {any} part @param {[string, keyof typeof MEANINGS]} given */
  update(part, [value, meaning]) {
    const {element} = part;
    const means = MEANINGS[meaning];
    if (element.value !== value && means(element.value) !== means(value)) element.value = value;
    return nothing;
  }
}

/** For an element's own place in a template: `<input ${typed('0.5', 'number')} />`. */
export const typed = directive(Typed);
