// One certificate on its sheet: the background picture, and each field where the design puts it.

import {html, nothing} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {filled, fittingSize} from './design.js';

/** @typedef {import('./design.js').Design} Design */
/** @typedef {import('./design.js').Field} Field */

/** @param {Field} field @param {string} [text] */
export const fieldStyle = (field, text = '') =>
  styleMap({
    position: 'absolute',
    left: `${field.left}mm`,
    top: `${field.top}mm`,
    width: `${field.width}mm`,
    textAlign: field.align,
    fontSize: field.kind === 'qr' ? null : `${fittingSize(field, text)}pt`,
    fontWeight: field.bold ? '700' : '400',
    color: field.colour,
  });

/**
 * @param {Field} field
 * @param {Record<string, string>} values
 * @param {string} code the address of the picture of the code
 */
export function fieldContent(field, values, code) {
  return field.kind === 'qr' ? html`<img class="code" src=${code} alt="" />` : html`${filled(field.text, values)}`;
}

/** @param {string | null} background the address of the picture */
export const backgroundPicture = (background) => (background ? html`<img class="background" src=${background} alt="" />` : nothing);

/**
 * @param {Design} design
 * @param {Record<string, string>} values
 * @param {{background: string | null, code: string}} pictures
 */
export const certificatePaper = (design, values, {background, code}) => html`<section class="certificate ${design.landscape ? 'landscape' : ''}">
  ${backgroundPicture(background)}
  ${design.fields.map((field) => {
    const text = filled(field.text, values);
    return html`<div class="field" style=${fieldStyle(field, text)}>${fieldContent(field, values, code)}</div>`;
  })}
</section>`;
