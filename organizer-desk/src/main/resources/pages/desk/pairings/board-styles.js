// How the board of pairings looks.

import {css} from 'lit';
import {deskStyles} from '../parts/desk-styles.js';

export const boardStyles = [
  deskStyles,
  css`
    .board {
      display: grid;
      gap: var(--space-4);
      grid-template-columns: repeat(auto-fill, minmax(min(22rem, 100%), 1fr));
      align-items: start;
    }
    .mentor {
      padding: var(--space-4);
      gap: var(--space-3);
    }
    .mentor.over {
      border-color: var(--seal);
      background: var(--seal-wash);
    }
    .mentor.alone {
      border-style: dashed;
    }
    .mentor header {
      display: flex;
      align-items: flex-start;
      justify-content: space-between;
      gap: var(--space-3);
    }
    .mentor ul,
    .warnings ul {
      display: grid;
      gap: var(--space-2);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .mentor li {
      display: grid;
      gap: var(--space-1);
      padding: var(--space-3);
      border: 1px solid var(--paper-line);
      border-radius: var(--radius-m);
      background: var(--paper);
      cursor: grab;
    }
    .mentor li .row {
      gap: 0;
    }
    .mentor li .quiet {
      padding-inline: var(--space-2);
      font-weight: 500;
    }
    .who {
      display: grid;
      overflow-wrap: anywhere;
    }
    .reason {
      color: var(--ink-soft);
      font-size: var(--text-s);
    }
    .odd {
      color: var(--warn);
      font-size: var(--text-s);
      font-weight: 600;
    }
    .warnings {
      border-color: var(--warn);
      background: var(--warn-wash);
    }
    .warnings h2 {
      display: flex;
      gap: var(--space-2);
      color: var(--warn);
      font-size: var(--text-m);
    }
    .warnings li {
      font-size: var(--text-s);
    }
  `,
];
