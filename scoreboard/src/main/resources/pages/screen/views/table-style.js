// How the plain tables look, on the screen and on paper.

import {css} from 'lit';

export const tableStyles = css`
  :host {
    display: block;
    max-width: 75rem;
    margin: 0 auto;
    padding: var(--space-5) var(--space-4) var(--space-7);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-4);
    justify-content: space-between;
    align-items: flex-end;
    padding-bottom: var(--space-4);
    border-bottom: 3px solid var(--ink);
  }
  h1 {
    margin: 0 0 var(--space-2);
    font: 700 var(--text-2xl) / 1.2 var(--font-head);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
  }
  section {
    margin-top: var(--space-6);
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  table + table {
    margin-top: var(--space-4);
  }
  caption {
    padding: var(--space-2) 0;
    text-align: left;
    font: 700 var(--text-xl) / 1.2 var(--font-head);
  }
  caption small {
    display: block;
    font: 400 var(--text-s) / 1.6 var(--font-text);
    color: var(--ink-faint);
  }
  th,
  td {
    padding: var(--space-2) var(--space-3);
    border-bottom: 1px solid var(--paper-line);
    text-align: left;
    font-weight: 400;
  }
  tbody :is(th, td) {
    white-space: nowrap;
  }
  tbody th {
    font-weight: 600;
  }
  thead th {
    border-bottom: 2px solid var(--ink);
    font-size: var(--text-s);
    font-weight: 600;
    color: var(--ink-soft);
    vertical-align: bottom;
  }
  tbody tr:nth-child(even) {
    background: var(--paper-raised);
  }
  .number {
    text-align: right;
    white-space: nowrap;
  }
  .total {
    font-weight: 700;
  }
  .downloads {
    display: flex;
    gap: var(--space-4);
    font-size: var(--text-s);
  }
  .downloads a {
    display: inline-flex;
    align-items: center;
    min-height: var(--touch);
  }
  @media print {
    .tools,
    .downloads,
    kit-status {
      display: none;
    }
    thead {
      display: table-header-group;
    }
    tr {
      break-inside: avoid;
    }
    section + section {
      break-before: page;
    }
  }
`;
