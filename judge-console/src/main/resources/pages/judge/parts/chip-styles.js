// Chips that only the console has: the vermilion of a signature, the dashes of a mark that is not there.
import {css} from 'lit';

export const chipStyles = css`
  .tag {
    padding: 0.2em 0.65em;
    font-size: var(--text-xs);
    white-space: nowrap;
  }
  .tag.seal {
    background: var(--seal-wash);
    color: var(--seal);
  }
  .tag.none {
    background: transparent;
    box-shadow: inset 0 0 0 1.5px var(--paper-line);
    color: var(--ink-faint);
    font-weight: 400;
  }
`;
