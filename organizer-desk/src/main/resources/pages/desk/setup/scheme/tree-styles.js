// How <desk-tree> looks.

import {css} from 'lit';
import {deskStyles} from '../../parts/desk-styles.js';

export const treeStyles = [
  deskStyles,
  css`
    :host {
      padding: var(--space-3);
      border: 1px solid var(--paper-line);
      border-radius: var(--radius-l);
      background: var(--paper-raised);
    }
    .tools {
      display: flex;
      gap: var(--space-1);
      align-items: center;
      padding-bottom: var(--space-2);
      border-bottom: 1px solid var(--paper-line);
    }
    .tools label {
      flex: 1;
      min-width: 6rem;
      margin: 0;
    }
    .tools button {
      padding-inline: var(--space-2);
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    ul ul {
      margin-inline-start: var(--space-4);
      border-inline-start: 1px solid var(--paper-line);
    }
    li {
      outline-offset: -2px;
    }
    .node {
      display: flex;
      align-items: center;
      gap: var(--space-2);
      min-height: 2.6rem;
      padding: var(--space-1) var(--space-2);
      border-radius: var(--radius-s);
      cursor: pointer;
      font-size: var(--text-s);
    }
    .node kit-icon {
      color: var(--ink-faint);
    }
    .node kit-icon.wrong {
      color: var(--bad);
    }
    .group .title {
      font-weight: 700;
    }
    .title {
      flex: 1;
      overflow-wrap: anywhere;
    }
    .most {
      color: var(--ink-soft);
    }
    .node:hover {
      background: var(--paper-sunken);
    }
    .node.chosen {
      background: var(--seal-wash);
      color: var(--seal-strong);
    }
    .node.over {
      box-shadow: inset 0 2px 0 var(--seal);
    }
    .hint {
      padding-top: var(--space-3);
    }
  `,
];
