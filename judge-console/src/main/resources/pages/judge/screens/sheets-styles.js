// The look of the list of sheets.
import {css} from 'lit';

export const sheetsStyles = css`
  :host {
    display: block;
    width: 100%;
    max-width: 80rem;
    margin: 0 auto;
    padding: var(--space-4) var(--space-4) var(--space-7);
  }
  section + section {
    margin-top: var(--space-7);
  }
  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-3);
    margin-bottom: var(--space-4);
  }
  h2 {
    margin: 0;
    font: 700 var(--text-xl) / var(--leading-tight) var(--font-head);
  }
  header p {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    margin: var(--space-2) 0 0;
    color: var(--ink-faint);
    font-size: var(--text-s);
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(11.75rem, 45%), 1fr));
    gap: var(--space-3);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .sheet {
    position: relative;
    display: flex;
    flex-direction: column;
    height: 100%;
    padding: var(--space-3) var(--space-4) var(--space-4);
    border: 1px solid var(--paper-line);
    border-radius: var(--radius-m);
    background: var(--paper-raised);
    color: var(--ink);
    text-decoration: none;
    overflow: hidden;
  }
  .sheet:hover {
    border-color: var(--paper-line-strong);
  }
  .sheet.attention {
    border-color: var(--bad);
  }
  .sheet.disputed {
    border-color: var(--warn);
  }
  .sheet.signed,
  .sheet.locked {
    background: transparent;
  }
  .practice {
    grid-template-columns: 1fr;
    margin-bottom: var(--space-3);
  }
  .practice .sheet {
    flex-flow: row wrap;
    align-items: center;
    gap: var(--space-1) var(--space-3);
    min-height: var(--touch);
    padding: var(--space-3) var(--space-4);
    border-style: dashed;
    border-color: var(--warn);
  }
  .practice strong {
    font-size: var(--text-l);
  }
  .practice .name {
    flex: 1;
  }
  .station {
    color: var(--ink-faint);
    font-size: var(--text-s);
  }
  strong {
    color: var(--ink);
    font: 700 var(--text-2xl) / 1.15 var(--font-head);
    letter-spacing: 0.01em;
    overflow-wrap: anywhere;
  }
  .name {
    color: var(--ink-soft);
    font-size: var(--text-s);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-1) var(--space-2);
    margin-top: auto;
    padding-top: var(--space-3);
  }
  .count {
    color: var(--ink-soft);
    font-size: var(--text-s);
  }
  .bar {
    position: absolute;
    inset: auto 0 0;
    height: 4px;
    background: var(--paper-sunken);
  }
  .fill {
    display: block;
    height: 100%;
    background: var(--good);
  }
  .stamp {
    position: absolute;
    top: var(--space-3);
    right: var(--space-3);
    display: grid;
    place-items: center;
    width: 2.1rem;
    height: 2.1rem;
    border: 2px solid var(--seal);
    border-radius: var(--radius-s);
    color: var(--seal);
    font: 700 1.15rem / 1 var(--font-head);
    transform: rotate(-6deg);
  }
  .empty {
    margin: 0;
    padding: var(--space-5);
    border: 1px dashed var(--paper-line-strong);
    border-radius: var(--radius-m);
    color: var(--ink-soft);
    text-align: center;
  }
`;
