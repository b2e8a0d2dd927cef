// How buttons, fields and small labels look. Lit parts take `controlStyles`; a page's own light DOM calls `adoptControls`.

import {css} from 'lit';

export const controlStyles = css`
  :host,
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--space-2);
    min-height: var(--touch);
    min-width: var(--touch);
    padding: var(--space-2) var(--space-4);
    border: 1.5px solid var(--paper-line-strong);
    border-radius: var(--radius-m);
    background: var(--paper-raised);
    color: var(--ink);
    font: 600 var(--text-m) / 1.2 var(--font-text);
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
    transition: background var(--motion-quick), border-color var(--motion-quick);
  }
  a:not(.button) {
    color: var(--seal);
    text-underline-offset: 0.2em;
  }
  button:hover,
  .button:hover {
    background: var(--paper-sunken);
  }
  button.primary,
  .button.primary {
    background: var(--seal);
    border-color: var(--seal);
    color: var(--on-seal);
  }
  button.primary:hover,
  .button.primary:hover {
    background: var(--seal-strong);
    border-color: var(--seal-strong);
  }
  button.danger {
    border-color: var(--bad);
    color: var(--bad);
  }
  button.quiet,
  .button.quiet {
    border-color: transparent;
    background: transparent;
  }
  button.quiet:hover,
  .button.quiet:hover {
    background: var(--paper-sunken);
  }
  button:disabled {
    opacity: 0.5;
    cursor: not-allowed;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  label {
    display: block;
    margin-bottom: var(--space-1);
    font-weight: 600;
  }
  input:not([type='checkbox'], [type='radio'], [type='range']),
  select,
  textarea {
    width: 100%;
    min-height: var(--touch);
    padding: var(--space-2) var(--space-3);
    border: 1.5px solid var(--paper-line-strong);
    border-radius: var(--radius-m);
    background: var(--paper-raised);
    color: var(--ink);
    font: 400 var(--text-m) / 1.4 var(--font-text);
  }
  [aria-invalid='true'] {
    border-color: var(--bad) !important;
  }
  .tag {
    display: inline-flex;
    align-items: center;
    gap: var(--space-1);
    padding: 0.1em 0.6em;
    border-radius: var(--radius-full);
    background: var(--paper-sunken);
    color: var(--ink-soft);
    font-size: var(--text-s);
    font-weight: 600;
  }
  .tag.good {
    background: var(--good-wash);
    color: var(--good);
  }
  .tag.warn {
    background: var(--warn-wash);
    color: var(--warn);
  }
  .tag.bad {
    background: var(--bad-wash);
    color: var(--bad);
  }
  .tag.note {
    background: var(--note-wash);
    color: var(--note);
  }
  .card {
    padding: var(--space-5);
    border: 1px solid var(--paper-line);
    border-radius: var(--radius-l);
    background: var(--paper-raised);
  }
  .visually-hidden {
    position: absolute;
    width: 1px !important;
    height: 1px !important;
    min-height: 0 !important;
    margin: -1px;
    padding: 0 !important;
    border: 0 !important;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** Gives the same look to what stands outside of any shadow root. */
export function adoptControls() {
  const sheet = controlStyles.styleSheet;
  if (sheet) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
