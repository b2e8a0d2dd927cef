// The look of the list of refused and conflicting marks.
import {css} from 'lit';

export const refusedStyles = css`
  :host {
    display: block;
    width: 100%;
    max-width: 48rem;
    margin: 0 auto;
    padding: var(--space-5) var(--space-4) var(--space-7);
  }
  h1,
  h2 {
    margin: 0 0 var(--space-4);
    font: 700 var(--text-xl) / var(--leading-tight) var(--font-head);
  }
  h2 {
    margin-top: var(--space-6);
    font-size: var(--text-l);
  }
  ul {
    display: grid;
    gap: var(--space-3);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    padding: var(--space-4);
    border: 1px solid var(--paper-line);
    border-radius: var(--radius-l);
    background: var(--paper-raised);
  }
  .what {
    display: flex;
    align-items: center;
    gap: var(--space-4);
  }
  .what a {
    display: inline-flex;
    align-items: center;
    min-height: var(--touch);
    color: var(--ink);
    font: 700 var(--text-2xl) / 1 var(--font-head);
    text-decoration: none;
  }
  .what div {
    flex: 1;
    min-width: 0;
  }
  .what strong,
  .what span {
    display: block;
  }
  .what span {
    color: var(--ink-faint);
    font-size: var(--text-s);
  }
  .what b {
    font-size: var(--text-xl);
  }
  .why {
    display: flex;
    gap: var(--space-2);
    margin: var(--space-3) 0;
    padding: var(--space-3);
    border-radius: var(--radius-m);
    background: var(--bad-wash);
    color: var(--bad);
    font-size: var(--text-s);
    line-height: 1.45;
  }
  .replaced .why {
    background: var(--paper-sunken);
    color: var(--ink-soft);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: var(--space-3);
    color: var(--ink-faint);
    font-size: var(--text-s);
  }
  .both {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--space-3);
  }
  .both button {
    flex-direction: column;
    min-height: 7rem;
    font-weight: 400;
  }
  .both strong {
    font-size: var(--text-2xl);
  }
  .both .entry {
    font: 700 var(--text-l) / 1 var(--font-head);
  }
  .none {
    padding: var(--space-5);
    border: 1px dashed var(--paper-line-strong);
    border-radius: var(--radius-m);
    color: var(--ink-soft);
    text-align: center;
  }
`;
