// How <desk-table> looks.

import {css} from 'lit';
import {deskStyles} from './desk-styles.js';

export const tableStyles = [
  deskStyles,
  css`
    .tools,
    .pages {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-3);
      padding-block: var(--space-2);
      color: var(--ink-soft);
      font-size: var(--text-s);
    }
    .pages {
      justify-content: center;
    }
    .filter {
      position: relative;
      flex: 0 1 20rem;
      margin: 0;
    }
    .filter kit-icon {
      position: absolute;
      inset: 0.95rem auto auto 0.8rem;
    }
    .filter input {
      padding-inline-start: 2.4rem;
    }
    .scroll {
      border: 1px solid var(--paper-line);
      border-radius: var(--radius-m);
      background: var(--paper-raised);
    }
    th {
      padding: 0;
      white-space: nowrap;
    }
    th button {
      width: 100%;
      justify-content: flex-start;
      padding-inline: var(--space-3);
      color: inherit;
      border-radius: 0;
    }
    th.number button {
      justify-content: flex-end;
    }
    td {
      height: var(--touch);
    }
    tbody tr:last-child td {
      border-bottom: 0;
    }
    tbody tr:hover,
    tr.chosen {
      background: var(--paper-sunken);
    }
    tr.openable {
      cursor: pointer;
    }
    tr:focus-visible {
      outline-offset: -3px;
    }
    .choice {
      width: 3rem;
      padding: 0;
    }
    .choice label {
      display: grid;
      place-items: center;
      min-height: var(--touch);
      margin: 0;
    }
    .choice input {
      width: 1.25rem;
      height: 1.25rem;
      accent-color: var(--seal);
    }
  `,
];
