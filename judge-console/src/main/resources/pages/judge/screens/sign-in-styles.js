// The look of the sign-in page.
import {css} from 'lit';

export const signInStyles = css`
  :host {
    display: flex;
    flex: 1;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: var(--space-4);
    min-height: 100dvh;
    padding: var(--space-4);
  }
  .card {
    width: min(26rem, 100%);
    padding: var(--space-6) var(--space-5);
    box-shadow: var(--shadow);
  }
  .seal {
    display: grid;
    place-items: center;
    width: 3.5rem;
    height: 3.5rem;
    border-radius: var(--radius-m);
    background: var(--seal);
    color: var(--on-seal);
    font: 700 2.1rem / 1 var(--font-head);
  }
  h1 {
    margin: var(--space-4) 0 var(--space-2);
    font: 700 var(--text-xl) / var(--leading-tight) var(--font-head);
  }
  p {
    margin: 0 0 var(--space-4);
    color: var(--ink-soft);
  }
  .kept {
    display: flex;
    gap: var(--space-2);
    padding: var(--space-3);
    border-radius: var(--radius-m);
    background: var(--warn-wash);
    color: var(--warn);
    font-size: var(--text-s);
  }
  #code {
    height: 4.25rem;
    font: 600 1.9rem / 1 var(--font-code);
    letter-spacing: 0.12em;
    text-align: center;
    text-transform: uppercase;
  }
  #code::placeholder {
    color: var(--paper-line-strong);
    letter-spacing: 0.12em;
  }
  .problem {
    min-height: 1.5em;
    margin: var(--space-2) 0;
    color: var(--bad);
    font-size: var(--text-s);
    font-weight: 600;
  }
  form button,
  .scan {
    width: 100%;
    min-height: 3.5rem;
  }
  .scan {
    margin-top: var(--space-3);
  }
  details {
    margin-top: var(--space-4);
    color: var(--ink-faint);
    font-size: var(--text-s);
  }
  summary {
    display: list-item;
    padding: var(--space-3) 0;
    min-height: var(--touch);
    cursor: pointer;
  }
`;
