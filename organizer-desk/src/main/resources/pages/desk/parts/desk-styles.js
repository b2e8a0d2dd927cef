// How the desk's screens look beyond the kit's controls: sections, grids, quiet tables.

import {css} from 'lit';
import {controlStyles} from '/kit/parts/controls.js';

export const deskStyles = [
  controlStyles,
  css`
    :host {
      display: block;
    }
    h1,
    h2,
    h3,
    p {
      margin: 0;
      overflow-wrap: break-word;
    }
    h2 {
      font: 700 var(--text-l) / var(--leading-tight) var(--font-head);
    }
    h3 {
      font: 700 var(--text-m) / var(--leading-tight) var(--font-text);
    }
    button,
    .button {
      font-size: var(--text-s);
    }
    .stack {
      display: grid;
      gap: var(--space-5);
      grid-template-columns: minmax(0, 1fr);
    }
    .stack > * {
      min-width: 0;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3);
      align-items: center;
    }
    .row.end {
      justify-content: flex-end;
    }
    .row.low {
      align-items: flex-end;
    }
    .spread {
      justify-content: space-between;
    }
    .columns {
      display: grid;
      gap: var(--space-4);
      grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
      align-items: start;
    }
    .columns > .row.end {
      grid-column: 1 / -1;
    }
    .card {
      display: grid;
      gap: var(--space-4);
      grid-template-columns: minmax(0, 1fr);
    }
    .tag {
      justify-self: start;
      white-space: nowrap;
    }
    .hint {
      color: var(--ink-soft);
      font-size: var(--text-s);
      max-width: 65ch;
    }
    .scroll {
      overflow-x: auto;
    }
    table {
      width: 100%;
      border-collapse: collapse;
      font-size: var(--text-s);
    }
    th {
      color: var(--ink-soft);
      font-weight: 600;
    }
    th,
    td {
      padding: var(--space-2) var(--space-3);
      border-bottom: 1px solid var(--paper-line);
      text-align: start;
      vertical-align: middle;
      word-break: keep-all; /* a name of three characters is not written in three lines */
    }
    td p,
    td small {
      word-break: normal;
    }
    td.number,
    th.number {
      text-align: end;
    }
    td .row {
      flex-wrap: nowrap;
    }
    td a {
      white-space: nowrap;
    }
    summary {
      min-height: 2.4rem;
      padding: var(--space-2) 0;
      cursor: pointer;
    }
    .derived {
      margin-inline-start: var(--space-4);
      padding-inline-start: var(--space-3);
      border-inline-start: 2px solid var(--paper-line);
    }
    .mark {
      white-space: nowrap;
      margin-inline-end: var(--space-3);
    }
    code {
      font-family: var(--font-code);
      font-size: 0.92em;
      overflow-wrap: anywhere;
    }
  `,
];
