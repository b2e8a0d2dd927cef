// The look of the chief judge's overview.
import {css} from 'lit';

export const chiefStyles = css`
  :host {
    display: flex;
    flex: 1;
    align-items: flex-start;
    width: 100%;
  }
  .page {
    flex: 1;
    min-width: 0;
    max-width: 80rem;
    margin: 0 auto;
    padding: var(--space-4) var(--space-4) var(--space-7);
  }
  header {
    display: flex;
    align-items: center;
    gap: var(--space-3);
  }
  h1 {
    margin: 0;
    font: 700 var(--text-xl) / var(--leading-tight) var(--font-head);
  }
  h2 {
    margin: var(--space-6) 0 var(--space-3);
    font: 700 var(--text-l) / var(--leading-tight) var(--font-head);
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .lines {
    border: 1px solid var(--paper-line);
    border-radius: var(--radius-l);
    background: var(--paper-raised);
    overflow: clip;
  }
  .lines li {
    display: flex;
    align-items: center;
    gap: var(--space-4);
    padding: var(--space-3) var(--space-4);
  }
  .lines li + li {
    border-top: 1px solid var(--paper-line);
  }
  .lines .entry {
    min-width: 4.5rem;
    font: 700 var(--text-xl) / 1 var(--font-head);
  }
  .lines div {
    flex: 1;
    min-width: 0;
  }
  .lines b,
  .lines span {
    display: block;
  }
  .lines span {
    color: var(--ink-faint);
    font-size: var(--text-s);
  }
  .lines p {
    margin: var(--space-1) 0 0;
    color: var(--ink-soft);
  }
  .judges {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
    gap: var(--space-3);
  }
  .judges li {
    padding: var(--space-3) var(--space-4);
    border: 1px solid var(--paper-line);
    border-radius: var(--radius-m);
    background: var(--paper-raised);
    color: var(--ink-soft);
    font-size: var(--text-s);
  }
  .judges .name {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2);
    color: var(--ink);
    font-size: var(--text-m);
  }
  progress {
    display: block;
    width: 100%;
    height: 0.5rem;
    margin: var(--space-2) 0 var(--space-1);
    accent-color: var(--good);
  }
  .wide {
    position: relative;
    border: 1px solid var(--paper-line);
    border-radius: var(--radius-l);
    background: var(--paper-raised);
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    white-space: nowrap;
  }
  th,
  td {
    padding: var(--space-1) var(--space-3);
    text-align: left;
  }
  thead th {
    padding: var(--space-3);
    color: var(--ink-faint);
    font-size: var(--text-s);
    font-weight: 600;
  }
  tbody tr {
    border-top: 1px solid var(--paper-line);
  }
  tbody th {
    position: sticky;
    left: 0;
    background: var(--paper-raised);
    font: 700 var(--text-l) / 1.2 var(--font-head);
  }
  tr[aria-current='true'] td,
  tr[aria-current='true'] th {
    background: var(--note-wash);
  }
  .judge {
    text-align: center;
    color: var(--ink-faint);
  }
  .judge.signed {
    color: var(--seal);
  }
  .judge.locked {
    color: var(--good);
  }
  .act {
    position: sticky;
    right: 0;
    width: 3.5rem;
    padding: 0;
    background: var(--paper-raised);
  }
  .hint {
    margin: 0 0 var(--space-3);
    color: var(--ink-soft);
    font-size: var(--text-s);
  }
  caption {
    padding: var(--space-3);
    text-align: left;
  }
  tbody th.aspect {
    max-width: 18rem;
    overflow: hidden;
    font: 400 var(--text-m) / 1.3 var(--font-text);
    text-overflow: ellipsis;
  }
  @media (max-width: 34rem) {
    tbody th.aspect {
      min-width: 8rem;
      max-width: 9rem;
      font-size: var(--text-s);
      white-space: normal;
    }
  }
  .photos {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr));
    gap: var(--space-3);
  }
  .photos button {
    display: block;
    width: 100%;
    height: auto;
    padding: 0;
    overflow: hidden;
    text-align: left;
    font-weight: 400;
  }
  .photos img {
    display: block;
    width: 100%;
    aspect-ratio: 4 / 3;
    object-fit: cover;
    background: var(--paper-sunken);
  }
  .photos span {
    display: block;
    padding: var(--space-1) var(--space-2);
    font-size: var(--text-s);
    line-height: 1.35;
  }
  .photos span + span {
    padding-top: 0;
    color: var(--ink-faint);
  }
  .deviation span {
    display: block;
    font-size: var(--text-xs);
  }
  .deviation.apart b {
    color: var(--warn);
  }
  aside {
    position: fixed;
    inset: auto 0 0;
    z-index: 6;
    max-height: 80dvh;
    padding: var(--space-4) var(--space-4) max(var(--space-4), env(safe-area-inset-bottom));
    border-top: 1px solid var(--paper-line);
    background: var(--paper-raised);
    box-shadow: var(--shadow);
    overflow: auto;
  }
  .none {
    margin: auto;
    padding: var(--space-6);
    color: var(--ink-soft);
  }
  @media (max-width: 34rem) {
    .lines li {
      gap: var(--space-3);
    }
    .lines .entry {
      min-width: 3.25rem;
    }
  }
  @media (min-width: 56rem) {
    aside {
      position: sticky;
      top: 3.6rem;
      width: 25rem;
      height: calc(100dvh - 3.6rem);
      max-height: none;
      border-top: 0;
      border-left: 1px solid var(--paper-line);
      box-shadow: none;
    }
  }
`;
