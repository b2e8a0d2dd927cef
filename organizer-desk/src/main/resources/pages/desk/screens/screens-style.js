// How the list of screens looks.

import {css} from 'lit';

export const screensStyles = css`
  .screens {
    display: grid;
    gap: var(--space-4);
    grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr));
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2);
  }
  .count {
    margin-inline-end: auto;
    color: var(--ink-soft);
    font-weight: 600;
  }
`;
