// How the editor of certificates looks: the sheet at the size of its column, its fields to be taken hold of.

import {css} from 'lit';
import {deskStyles} from '../parts/desk-styles.js';
import {fieldStyles} from '../parts/fields.js';

export const editorStyles = [
  deskStyles,
  fieldStyles,
  css`
    .editor {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(17rem, 2fr);
      gap: var(--space-5);
      align-items: start;
    }
    @media (max-width: 60rem) {
      .editor {
        grid-template-columns: minmax(0, 1fr);
      }
    }
    .frame {
      contain: paint;
      overflow: auto;
    }
    .certificate {
      position: relative;
      width: 210mm;
      height: 297mm;
      background: #fff;
      color: #000;
      box-shadow: var(--shadow);
      overflow: hidden;
      zoom: 0.75;
    }
    .certificate.landscape {
      width: 297mm;
      height: 210mm;
      zoom: 0.56;
    }
    .background {
      position: absolute;
      inset: 0;
      width: 100%;
      height: 100%;
      object-fit: cover;
    }
    .field {
      font-family: var(--font-head);
      line-height: 1.3;
      overflow-wrap: anywhere;
      text-wrap: balance;
      white-space: pre-line;
      cursor: move;
      touch-action: none;
      outline: 1px dashed transparent;
    }
    .certificate:hover .field,
    .certificate:focus-within .field {
      outline-color: #9a8f7c;
    }
    .field[aria-pressed='true'] {
      outline: 2px solid #1f5fae !important;
      outline-offset: 2px;
    }
    .code {
      display: block;
      width: 100%;
      pointer-events: none;
    }
  `,
];
