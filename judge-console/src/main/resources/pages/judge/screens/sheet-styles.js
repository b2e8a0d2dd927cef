// The look of one sheet: one column with the editor at the thumb, or two columns where there is room.
import {css} from 'lit';

export const sheetStyles = css`
  :host {
    display: grid;
    grid-template: 'form' 1fr 'aside' auto / minmax(0, 1fr);
    flex: 1;
    width: 100%;
  }
  .form {
    grid-area: form;
    width: 100%;
    max-width: 48rem;
    margin: 0 auto;
    padding: 0 var(--space-4) var(--space-6);
  }
  .head {
    position: sticky;
    top: 3.6rem;
    z-index: 3;
    display: flex;
    align-items: center;
    gap: var(--space-3);
    margin: 0 calc(-1 * var(--space-4));
    padding: var(--space-2) var(--space-4);
    background: var(--paper);
    border-bottom: 1px solid var(--paper-line);
  }
  h1 {
    margin: 0;
    font: 700 var(--text-2xl) / 1.15 var(--font-head);
  }
  .head div {
    flex: 1;
    display: flex;
    flex-direction: column;
    color: var(--ink-faint);
    font-size: var(--text-s);
    line-height: 1.35;
  }
  .shut {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    margin: var(--space-3) 0 0;
    padding: var(--space-3);
    border-radius: var(--radius-m);
    background: var(--paper-sunken);
    color: var(--ink-soft);
    font-size: var(--text-s);
  }
  .shut.open {
    background: var(--note-wash);
    color: var(--note);
  }
  .shut.practice {
    background: var(--warn-wash);
    color: var(--warn);
    font-weight: 600;
  }
  section {
    margin-top: var(--space-5);
  }
  .group span {
    color: var(--ink-faint);
    font-size: var(--text-s);
  }
  .group h2 {
    margin: 0;
    font: 700 var(--text-l) / var(--leading-tight) var(--font-head);
  }
  .group p {
    margin: var(--space-1) 0 0;
    color: var(--ink-soft);
    font-size: var(--text-s);
  }
  .rows {
    margin-top: var(--space-2);
    border: 1px solid var(--paper-line);
    border-radius: var(--radius-l);
    background: var(--paper-raised);
    overflow: clip;
  }
  judge-row + judge-row {
    border-top: 1px solid var(--paper-line);
  }
  aside {
    grid-area: aside;
    position: sticky;
    bottom: 0;
    z-index: 4;
    padding: var(--space-2) var(--space-4) max(var(--space-2), env(safe-area-inset-bottom));
    border-top: 1px solid var(--paper-line);
    background: var(--paper-raised);
    box-shadow: var(--shadow);
  }
  aside > * {
    max-width: 44rem;
    margin: 0 auto;
  }
  .outline {
    display: none;
  }
  .gone {
    margin: auto;
    padding: var(--space-6);
    color: var(--ink-soft);
    text-align: center;
  }
  /* A phone on its side: what is scrolled needs the height more than what stands still. */
  @media (max-height: 28rem) {
    .head {
      position: static;
    }
  }
  @media (min-width: 56rem) {
    :host {
      grid-template: 'form aside' 1fr / minmax(0, 1fr) 25rem;
    }
    aside {
      top: 3.6rem;
      bottom: auto;
      align-self: start;
      height: calc(100dvh - 3.6rem);
      padding: var(--space-5);
      border-top: 0;
      border-left: 1px solid var(--paper-line);
      box-shadow: none;
      overflow: auto;
    }
    .outline {
      display: grid;
      margin-top: var(--space-5);
      border-top: 1px solid var(--paper-line);
      padding-top: var(--space-3);
    }
    .outline button {
      justify-content: space-between;
      padding: var(--space-2);
      font-weight: 400;
      text-align: left;
    }
    .outline .left {
      color: var(--ink-faint);
      font-size: var(--text-s);
      white-space: nowrap;
    }
    .outline kit-icon {
      color: var(--good);
    }
  }
`;
