// How the scheme editor looks.

import {css} from 'lit';
import {deskStyles} from '../../parts/desk-styles.js';
import {fieldStyles} from '../../parts/fields.js';

export const editorStyles = [
  deskStyles,
  fieldStyles,
  css`
    .status {
      margin-bottom: var(--space-4);
    }
    .editor {
      display: grid;
      grid-template-columns: minmax(17rem, 5fr) minmax(0, 7fr);
      gap: var(--space-5);
      align-items: start;
    }
    .editor .columns {
      grid-template-columns: repeat(auto-fit, minmax(min(10rem, 100%), 1fr));
    }
    .panes button.chosen {
      background: var(--seal-wash);
      border-color: var(--seal);
      color: var(--seal-strong);
    }
    .problems {
      margin-top: var(--space-5);
      border-color: var(--bad);
    }
    .problems ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    label.button {
      margin: 0;
      font-size: var(--text-s);
    }
    label.button:focus-within {
      outline: 3px solid var(--focus);
      outline-offset: 2px;
    }
    @media (max-width: 64rem) {
      .editor {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
];
