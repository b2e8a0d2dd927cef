// How the spectators' page looks on a phone.

import {css} from 'lit';

export const phoneStyles = css`
  :host {
    display: block;
    max-width: 40rem;
    margin: 0 auto;
    padding: 0 max(var(--space-4), env(safe-area-inset-left)) var(--space-6);
  }
  header {
    position: sticky;
    top: 0;
    z-index: 2;
    margin: 0 calc(-1 * var(--space-4));
    padding: var(--space-2) var(--space-4) var(--space-3);
    background: var(--paper);
    border-bottom: 2px solid var(--ink);
  }
  .bar {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2);
  }
  .over {
    text-wrap: balance;
    line-height: 1.3;
    font-size: var(--text-s);
    color: var(--ink-soft);
  }
  select.event {
    font: 700 var(--text-xl) / 1.2 var(--font-head);
    padding-left: 0;
    border-color: transparent;
    background: transparent;
  }
  .status {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-1) var(--space-3);
    font-size: var(--text-xs);
    color: var(--ink-soft);
  }
  .search {
    margin: var(--space-3) 0;
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    border-bottom: 1px solid var(--paper-line);
    content-visibility: auto;
    contain-intrinsic-size: auto 3.75rem;
    position: relative;
  }
  li::before {
    content: '';
    position: absolute;
    inset: 0;
    z-index: -1;
    background: var(--seal-wash);
    opacity: 0;
    transition: opacity var(--motion-fade) ease-in;
  }
  li.fresh::before {
    opacity: 1;
    transition: none;
  }
  li.kept {
    box-shadow: inset 4px 0 var(--seal);
  }
  summary {
    display: grid;
    grid-template-columns: 2.4rem minmax(0, 1fr) 1.25rem auto;
    align-items: center;
    gap: var(--space-2);
    min-height: 3.75rem;
    padding: var(--space-1) var(--space-1);
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .teams h2 {
    margin: var(--space-5) 0 var(--space-2);
    font: 700 var(--text-l) / 1.2 var(--font-head);
  }
  .team {
    display: grid;
    grid-template-columns: 2.4rem minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--space-2);
    min-height: 3.25rem;
    padding: var(--space-1) var(--space-1);
  }
  .rank {
    font: 700 var(--text-l) / 1 var(--font-head);
    text-align: center;
  }
  .award-0 .rank {
    color: var(--gold);
  }
  .award-1 .rank {
    color: var(--silver);
  }
  .award-2 .rank {
    color: var(--bronze);
  }
  .who b {
    display: block;
    overflow-wrap: anywhere;
    line-height: 1.25;
  }
  .who small {
    color: var(--ink-faint);
    font-size: var(--text-xs);
  }
  .total {
    min-width: 4.2rem;
    text-align: right;
    font-size: var(--text-l);
    font-weight: 700;
  }
  .provisional .total {
    font-weight: 400;
    color: var(--ink-soft);
  }
  .ring {
    width: 1.1rem;
    height: 1.1rem;
    fill: none;
    stroke-width: 4;
  }
  .track {
    stroke: var(--paper-line);
  }
  .arc {
    stroke: var(--ink-faint);
  }
  .disc {
    fill: var(--good);
  }
  .tick {
    stroke: var(--on-meaning);
    stroke-width: 2.6;
  }
  .more {
    padding: 0 var(--space-2) var(--space-4) 3rem;
  }
  dl {
    margin: 0 0 var(--space-3);
  }
  dl div {
    display: flex;
    justify-content: space-between;
    gap: var(--space-3);
    padding: var(--space-1) 0;
  }
  .depth-1 {
    padding-left: var(--space-4) !important;
    color: var(--ink-soft);
    font-size: var(--text-s);
  }
  .depth-2 {
    padding-left: var(--space-6) !important;
    color: var(--ink-faint);
    font-size: var(--text-s);
  }
  dd {
    margin: 0;
    white-space: nowrap;
  }
  dd small {
    color: var(--ink-faint);
  }
  .empty {
    padding: var(--space-7) 0;
    text-align: center;
    color: var(--ink-faint);
  }
  footer a {
    display: inline-flex;
    align-items: center;
    min-height: var(--touch);
  }
`;
