// The look of one aspect.
import {css} from 'lit';

export const rowStyles = css`
  :host {
    display: block;
    scroll-margin: 9rem 0 32rem;
  }
  @media (min-width: 56rem) {
    :host {
      scroll-margin-bottom: 4rem;
    }
  }
  article {
    padding: var(--space-3) var(--space-4);
  }
  :host([editing]) article {
    background: var(--note-wash);
    box-shadow: inset 4px 0 0 var(--note);
  }
  .head {
    display: flex;
    align-items: flex-start;
    gap: var(--space-2);
  }
  h3 {
    flex: 1;
    margin: 0;
    padding-top: 0.65rem;
    font: 600 var(--text-m) / 1.35 var(--font-text);
  }
  .note {
    margin: 0 calc(-1 * var(--space-2)) 0 0;
    padding: 0;
    color: var(--ink-faint);
    font-size: 1.15rem;
  }
  .note.written {
    color: var(--seal);
  }
  .asked {
    margin: 0 0 var(--space-1);
    color: var(--ink-faint);
    font-size: var(--text-s);
    line-height: 1.45;
  }
  .asked.written {
    margin-top: var(--space-2);
    padding-left: var(--space-3);
    border-left: 3px solid var(--paper-line);
    color: var(--ink-soft);
  }
  .dispute {
    margin: var(--space-1) 0;
    padding: var(--space-2) var(--space-3);
    border-radius: var(--radius-m);
    background: var(--warn-wash);
    color: var(--warn);
    font-size: var(--text-s);
    line-height: 1.45;
  }
  .once {
    display: flex;
    align-items: center;
    gap: var(--space-1);
    font-size: var(--text-xs);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-3);
    margin-top: var(--space-1);
  }
  .line > :first-child {
    flex: 1 1 auto;
  }
  .buttons > :first-child {
    flex-basis: 100%;
  }
  .truth {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2);
    min-height: 1.6rem;
    margin: 0;
  }
  .choices {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    gap: var(--space-2);
  }
  .choice {
    flex-direction: column;
    min-height: 3.5rem;
    padding: var(--space-2);
    font-weight: 400;
    font-size: var(--text-s);
    line-height: 1.3;
  }
  .choice strong {
    font-size: var(--text-l);
  }
  .choice[aria-pressed='true'] {
    border-color: var(--ink);
    background: var(--ink);
    color: var(--paper);
    opacity: 1;
  }
  .described .choice {
    min-height: 6rem;
    justify-content: flex-start;
  }
  .number {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-3);
  }
  .value {
    min-width: 9.5rem;
    min-height: 3.5rem;
    justify-content: flex-start;
    align-items: center;
    padding: var(--space-1) var(--space-4);
  }
  .none-button {
    min-height: 3.5rem;
  }
  .value strong {
    font-size: 1.75rem;
    line-height: 1.2;
  }
  .value:disabled,
  .choice:disabled {
    opacity: 1;
    border-color: var(--paper-line);
    background: transparent;
  }
  .choice[aria-pressed='true']:disabled {
    background: var(--ink-soft);
  }
  .unit {
    color: var(--ink-faint);
    font-size: var(--text-s);
    font-weight: 400;
  }
  .value.absent {
    align-items: center;
    border-style: dashed;
    color: var(--ink-faint);
    font-weight: 400;
  }
  .meaning {
    color: var(--ink-soft);
  }
  .trouble {
    min-height: var(--touch);
    border-color: var(--bad);
    color: var(--bad);
    font-size: var(--text-s);
  }
  judge-tolerance {
    max-width: 26rem;
  }
  @media (max-width: 34rem) {
    .described {
      grid-auto-flow: row;
    }
    .described .choice {
      flex-direction: row;
      justify-content: flex-start;
      gap: var(--space-3);
      min-height: 3.25rem;
      text-align: left;
    }
  }
`;
