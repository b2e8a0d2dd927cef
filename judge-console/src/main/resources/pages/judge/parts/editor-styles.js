// The look of the number editor.
import {css} from 'lit';

export const editorStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .editor {
    display: grid;
    gap: var(--space-2);
    outline: none;
  }
  header {
    display: flex;
    align-items: center;
    gap: var(--space-3);
  }
  .entry {
    font: 700 var(--text-xl) / 1 var(--font-head);
  }
  h2 {
    flex: 1;
    min-width: 0;
    margin: 0;
    overflow: hidden;
    color: var(--ink-soft);
    font: 600 var(--text-m) / 1.3 var(--font-text);
    display: -webkit-box;
    -webkit-line-clamp: 2;
    -webkit-box-orient: vertical;
  }
  header button {
    padding: 0;
  }
  .display {
    display: grid;
    grid-template-columns: 4rem 1fr 4rem;
    gap: var(--space-2);
  }
  .display button {
    min-height: 4rem;
    font-size: 1.4rem;
  }
  output {
    display: flex;
    align-items: baseline;
    justify-content: center;
    gap: var(--space-2);
    padding: var(--space-1) var(--space-2);
    border-radius: var(--radius-m);
    background: var(--paper-sunken);
    overflow: hidden;
  }
  output strong {
    font-size: 2.5rem;
    line-height: 3.5rem;
  }
  output.broken strong {
    color: var(--bad);
  }
  .absent {
    color: var(--ink-faint);
    font-size: 2.5rem;
    line-height: 3.5rem;
  }
  .unit {
    color: var(--ink-faint);
  }
  .hint {
    min-height: 1.45em;
    margin: 0;
    color: var(--ink-faint);
    font-size: var(--text-s);
    line-height: 1.45;
    text-align: center;
  }
  .hint.broken {
    color: var(--bad);
    font-weight: 600;
  }
  .actions {
    display: flex;
    gap: var(--space-2);
  }
  .confirm {
    flex: 1;
    min-height: 3.75rem;
    font-size: var(--text-l);
  }
  .confirm strong {
    font-size: var(--text-xl);
  }
  /* Wide and low: the value on the left, the pad on the right. */
  @container (min-width: 36rem) {
    .editor {
      grid-template: auto auto auto 1fr auto / minmax(0, 1fr) minmax(0, 1fr);
      column-gap: var(--space-5);
    }
    .editor > * {
      grid-column: 1;
    }
    .editor > kit-keypad {
      grid-column: 2;
      grid-row: 1 / -1;
      align-content: center;
    }
  }
`;
