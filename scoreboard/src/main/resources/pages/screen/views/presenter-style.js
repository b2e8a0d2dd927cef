// How the presenter's page looks: the next step is the largest thing on it.

import {css} from 'lit';

export const presenterStyles = css`
  :host {
    display: block;
    max-width: 80rem;
    margin: 0 auto;
    padding: var(--space-4);
  }
  :host([within]) {
    max-width: none;
    margin: 0;
    padding: 0;
  }
  :host([within]) kit-language {
    display: none;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-3);
    padding-bottom: var(--space-3);
    border-bottom: 3px solid var(--ink);
  }
  h1 {
    flex: 1;
    margin: 0;
    font: 700 var(--text-xl) / 1.2 var(--font-head);
  }
  h1 small {
    font: 400 var(--text-m) var(--font-text);
    color: var(--ink-soft);
  }
  .notice {
    padding: var(--space-3) var(--space-4);
    border-radius: var(--radius-m);
    background: var(--warn-wash);
    color: var(--warn);
  }
  .empty {
    padding: var(--space-7) 0;
    text-align: center;
  }
  form {
    display: grid;
    gap: var(--space-4);
    max-width: 28rem;
    margin: var(--space-6) auto;
  }
  form h2 {
    margin: 0;
    font: 700 var(--text-l) / 1.2 var(--font-head);
  }
  .desk {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: var(--space-4);
    margin-top: var(--space-4);
  }
  section {
    padding: var(--space-4) var(--space-5);
    border: 1px solid var(--paper-line);
    border-radius: var(--radius-l);
    background: var(--paper-raised);
  }
  section.next {
    border: 2px solid var(--seal);
  }
  section h2 {
    margin: 0 0 var(--space-2);
    font: 600 var(--text-s) / 1.4 var(--font-text);
    color: var(--ink-soft);
  }
  h3 {
    margin: 0 0 var(--space-2);
    font: 700 var(--text-xl) / 1.2 var(--font-head);
  }
  .next h3 {
    color: var(--seal);
    font-size: var(--text-2xl);
  }
  .person {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--space-2) var(--space-3);
    margin: var(--space-1) 0;
  }
  .person b {
    font: 700 var(--text-l) / 1.3 var(--font-head);
  }
  .next .person b {
    font-size: var(--text-2xl);
  }
  .person span {
    color: var(--ink-soft);
  }
  .person strong {
    margin-left: auto;
    font-size: var(--text-l);
  }
  .words {
    color: var(--ink-soft);
  }
  nav {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
  }
  nav .primary {
    flex: 1 1 14rem;
    min-height: 4rem;
    font-size: var(--text-l);
  }
  [aria-busy='true'] {
    cursor: progress;
  }
  [aria-pressed='true'] {
    background: var(--warn-wash);
    border-color: var(--warn);
  }
  ol {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr));
    gap: var(--space-1);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  ol button {
    width: 100%;
    justify-content: flex-start;
    font-weight: 400;
    text-align: left;
  }
  ol button b {
    flex: none;
    max-width: 70%;
  }
  ol button span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: var(--ink-soft);
  }
  [aria-current] {
    box-shadow: inset 4px 0 var(--seal);
    background: var(--seal-wash);
  }
  @media (max-width: 700px) {
    .desk {
      grid-template-columns: minmax(0, 1fr);
    }
    .next {
      order: -1;
    }
  }
`;
