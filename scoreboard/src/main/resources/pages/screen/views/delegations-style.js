// How the delegations' table and the match of two sides look.

import {css} from 'lit';

export const delegationStyles = css`
  .board {
    display: grid;
    grid-template: minmax(0, 1fr) auto / minmax(0, 1fr);
    height: 100%;
    font-size: min(var(--row-text), 76vh / (3.3 + 1.95 * var(--lines)), 5.6vw);
    line-height: 1.2;
  }
  .empty {
    align-self: center;
    text-align: center;
    color: var(--ink-faint);
    font-size: 0.7em;
  }
  .note {
    margin: 0;
    padding: 0.3em 0;
    font-size: max(0.42em, var(--least));
    color: var(--ink-faint);
    text-align: center;
  }
  .match {
    display: grid;
    grid-template: auto minmax(0, 1fr) / 1fr 1fr;
    align-items: center;
  }
  h2 {
    margin: 0;
    padding: 0.15em 0;
    font: 700 1.5em / 1.2 var(--font-head);
    text-align: center;
    border-bottom: 0.1em solid var(--paper-line);
  }
  h2.leads {
    border-color: var(--seal);
  }
  .rows {
    grid-column: 1 / -1;
    display: grid;
    grid-auto-rows: minmax(0, 1fr);
    align-self: stretch;
  }
  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 0.5fr) minmax(0, 1fr);
    align-items: center;
    border-bottom: 1px solid var(--paper-line);
    color: var(--award-ink, var(--ink));
  }
  .line b {
    text-align: center;
    font: 700 1.7em / 1.1 var(--font-head);
    font-weight: 400;
  }
  .line b.more {
    font-weight: 700;
  }
  .line span {
    font-size: 0.95em;
  }
  .line > span {
    font-size: max(0.6em, var(--least));
    font-weight: 650;
    overflow-wrap: anywhere;
    text-align: center;
  }
  .quiet,
  .quiet b {
    color: var(--ink-faint);
    font-size: 0.9em;
  }
  .award-0 {
    --award-ink: var(--gold);
  }
  .award-1 {
    --award-ink: var(--silver);
  }
  .award-2 {
    --award-ink: var(--bronze);
  }
  table {
    width: 100%;
    align-self: start;
    border-collapse: collapse;
  }
  thead th {
    font-size: max(0.42em, var(--least));
    font-weight: 650;
    color: var(--award-ink, var(--ink-faint));
    padding: 0.5em 0.3em;
  }
  td,
  th {
    padding: 0.24em 0.2em;
    text-align: center;
    border-bottom: 1px solid var(--paper-line);
  }
  td {
    color: var(--award-ink, var(--ink));
    font-weight: 600;
  }
  .name {
    text-align: left;
  }
  .place {
    font-family: var(--font-head);
    font-weight: 700;
    width: 2.6em;
  }
`;
