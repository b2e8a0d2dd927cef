// Moves a certificate's fields: by dragging, or with the arrow keys (1 mm; with Shift 10 mm).

const ARROWS = Object.freeze({ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]});
const FAR = 10;

export class Moving {
  /** @param {import('./editor.js').CertificateEditor} editor */
  constructor(editor) {
    this.editor = editor;
  }

  /** @param {number} at @param {number} left @param {number} top */
  #put(at, left, top) {
    const {design} = this.editor;
    if (!design) return;
    const [wide, high] = design.landscape ? [297, 210] : [210, 297];
    const within = (/** @type {number} */ value, /** @type {number} */ most) => Math.min(Math.max(Math.round(value), 0), most);
    this.editor.changeField(at, {left: within(left, wide - 5), top: within(top, high - 5)});
  }

  /** @param {KeyboardEvent} event @param {number} at */
  key(event, at) {
    const step = ARROWS[/** @type {keyof typeof ARROWS} */ (event.key)];
    const field = this.editor.design?.fields[at];
    if (!step || !field) return;
    event.preventDefault();
    const far = event.shiftKey ? FAR : 1;
    this.#put(at, field.left + step[0] * far, field.top + step[1] * far);
  }

  /** @param {PointerEvent} event @param {number} at */
  begin(event, at) {
    const field = this.editor.design?.fields[at];
    if (event.button !== 0 || !field) return;
    const target = /** @type {HTMLElement} */ (event.currentTarget);
    const sheet = /** @type {HTMLElement} */ (target.parentElement);
    const perMm = sheet.getBoundingClientRect().width / (this.editor.design?.landscape ? 297 : 210);
    const {clientX, clientY} = event;
    target.setPointerCapture(event.pointerId);
    const move = (/** @type {PointerEvent} */ moved) =>
      this.#put(at, field.left + (moved.clientX - clientX) / perMm, field.top + (moved.clientY - clientY) / perMm);
    target.addEventListener('pointermove', move);
    target.addEventListener('lostpointercapture', () => target.removeEventListener('pointermove', move), {once: true});
  }
}
