// How the chooser looks.

import {css} from 'lit';

export const chooserStyles = css`
  :host {
    display: block;
    max-width: 78rem;
    margin: 0 auto;
    padding: var(--space-5) var(--space-4) var(--space-7);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-4);
    padding-bottom: var(--space-4);
    border-bottom: 3px solid var(--ink);
  }
  header > div {
    flex: 1 1 16rem;
  }
  header p {
    margin: 0;
    color: var(--ink-soft);
  }
  .seal {
    display: grid;
    place-content: center;
    width: 3.4rem;
    height: 3.4rem;
    border-radius: 0.3rem;
    background: var(--seal);
    color: var(--on-seal);
    font: 700 1.35rem / 1.06 var(--song), serif;
    text-align: center;
  }
  h1 {
    margin: 0;
    font: 700 var(--text-2xl) / 1.2 var(--font-head);
  }
  h2 {
    margin: var(--space-5) 0 var(--space-3);
    font: 700 var(--text-l) / 1.2 var(--font-head);
  }
  aside {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-4);
    margin-top: var(--space-5);
  }
  aside h2 {
    margin: 0;
  }
  aside p {
    margin: 0;
    color: var(--ink-soft);
  }
  aside > div {
    flex: 1 1 14rem;
  }
  aside qr-code {
    width: 6rem;
    height: 6rem;
  }
  .number {
    min-width: 1.4em;
    padding: 0 0.2em;
    border-radius: 0.12em;
    background: var(--seal);
    color: var(--on-seal);
    font: 700 4rem / 1.3 var(--font-head);
    text-align: center;
  }
  .name {
    margin-top: var(--space-4);
  }
  form {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
    gap: 0 var(--space-6);
  }
  .views {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr));
    gap: var(--space-3);
  }
  .view {
    position: relative;
    display: grid;
    gap: var(--space-1);
    align-content: start;
    margin: 0;
    padding: var(--space-3);
    border: 1.5px solid var(--paper-line);
    border-radius: var(--radius-m);
    background: var(--paper-raised);
    cursor: pointer;
  }
  .view:has(:checked) {
    border-color: var(--seal);
    box-shadow: inset 0 0 0 1.5px var(--seal);
  }
  .view:has(:focus-visible) {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .view input {
    position: absolute;
    opacity: 0;
  }
  .view svg {
    width: 100%;
    height: auto;
    border-radius: 0.2rem;
    background: var(--paper-sunken);
  }
  .view small {
    font-weight: 400;
    color: var(--ink-soft);
    line-height: 1.4;
  }
  .check {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    min-height: var(--touch);
    margin: 0;
    font-weight: 400;
    border-bottom: 1px solid var(--paper-line);
    cursor: pointer;
  }
  .check input {
    width: 1.4rem;
    height: 1.4rem;
    accent-color: var(--seal);
  }
  .check small {
    margin-left: auto;
    color: var(--ink-faint);
  }
  .look {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
    gap: var(--space-3) var(--space-4);
  }
  .look .check {
    grid-column: 1 / -1;
  }
  .go {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-3);
    margin-top: var(--space-5);
  }
  code {
    flex: 1 1 14rem;
    min-width: 0;
    overflow-wrap: anywhere;
    font: 400 var(--text-s) / 1.5 var(--font-code);
    color: var(--ink-soft);
  }
  .empty {
    padding: var(--space-7) 0;
    text-align: center;
    color: var(--ink-soft);
  }
`;
