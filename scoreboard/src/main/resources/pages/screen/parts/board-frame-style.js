// How the frame around a hall view looks: a seal, a title in Song, and the thick-and-thin rule of old prints.

import {css} from 'lit';

export const frameStyles = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    height: 100vh;
    height: 100dvh;
    padding: 0 max(0.5em, 2.2vw);
    font-size: var(--chrome-text);
  }
  * {
    box-sizing: border-box;
  }
  .aloud {
    position: fixed;
    inset: -10rem auto auto 1rem;
    z-index: 1;
    padding: 0.4em 0.8em;
    background: var(--paper-raised);
    color: var(--seal);
    font-size: 1rem;
  }
  .aloud:focus {
    top: 1rem;
  }
  header {
    display: flex;
    align-items: center;
    gap: 0.5em;
    padding: 0.38em var(--frame-inset, 0) 0.3em;
    border-bottom: 0.09em solid var(--ink);
    margin-bottom: 0.18em;
    position: relative;
    background: var(--frame-paper, transparent);
  }
  header::after {
    content: '';
    position: absolute;
    left: 0;
    right: 0;
    bottom: -0.2em;
    border-bottom: 1px solid var(--ink);
  }
  .seal {
    flex: none;
    display: grid;
    place-content: center;
    width: 2.5em;
    height: 2.5em;
    border-radius: 0.2em;
    background: var(--seal);
    color: var(--on-seal);
    font-family: var(--song), serif;
    font-weight: 700;
    line-height: 1.06;
    font-size: max(0.6em, var(--least));
    text-align: center;
  }
  .titles {
    flex: 1;
    min-width: 0;
  }
  p,
  h1 {
    margin: 0;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .over {
    font-size: max(0.4em, var(--least));
    line-height: 1.35;
    color: var(--ink-soft);
  }
  h1 {
    font: 700 1em / 1.2 var(--font-head);
  }
  h1 .second {
    display: inline-block;
    margin-left: 0.35em;
  }
  .state {
    flex: none;
    text-align: right;
    line-height: 1.25;
    font-size: max(0.46em, var(--least));
    color: var(--ink-soft);
  }
  .state b {
    display: inline-block;
    padding: 0.12em 0.7em;
    border: 2px solid currentColor;
    border-radius: 9em;
  }
  .state small {
    display: block;
    margin-top: 0.2em;
    font-size: max(0.78em, var(--least));
  }
  .state.marking b {
    color: var(--seal);
  }
  .state.frozen b,
  .state.review b {
    color: var(--note);
  }
  .state.official b,
  .state.published b {
    background: var(--good);
    border-color: var(--good);
    color: var(--on-meaning);
  }
  .qr {
    flex: none;
    width: 1.9em;
    height: 1.9em;
  }
  .body {
    min-height: 0;
    padding: 0.22em 0 0;
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
  }
  :host([stale]) .body {
    opacity: 0.72;
    filter: saturate(0.5);
  }
  footer {
    display: flex;
    align-items: center;
    gap: 1em;
    min-height: 2.5em;
    padding: 0.45em var(--frame-inset, 0);
    border-top: 1px solid var(--paper-line-strong);
    background: var(--frame-paper, transparent);
    font-size: max(14px, 0.36em);
    color: var(--ink-faint);
    white-space: nowrap;
  }
  kit-status {
    flex: none;
  }
  :host([stale]) kit-status {
    font-size: 1.35em;
  }
  .as-of,
  .paging {
    flex: none;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .middle {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    color: var(--ink-soft);
    text-align: center;
  }
  .paging {
    display: inline-flex;
    align-items: center;
    gap: 0.8em;
  }
  .dots {
    display: inline-flex;
    gap: 0.35em;
  }
  .dots i {
    width: 0.55em;
    height: 0.55em;
    border-radius: 50%;
    background: var(--paper-line);
  }
  .dots i.now {
    background: var(--seal);
  }
  @media (max-width: 700px) {
    header {
      flex-wrap: wrap;
    }
    .titles {
      flex-basis: 60%;
    }
    .qr,
    .middle {
      display: none;
    }
    footer {
      flex-wrap: wrap;
      gap: 0.2em 1em;
    }
  }
`;
