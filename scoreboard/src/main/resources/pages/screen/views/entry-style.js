// How a contestant's card looks.

import {css} from 'lit';

export const entryStyles = css`
  .card {
    display: grid;
    grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    gap: 1em;
    height: 100%;
    font-size: min(var(--row-text), 7.6vh);
    line-height: 1.2;
    overflow: hidden;
  }
  .card > div {
    min-height: 0;
    display: flex;
    flex-direction: column;
    justify-content: center;
    overflow: hidden;
  }
  p,
  h2 {
    margin: 0;
  }
  h2 {
    font: 700 2.3em / 1.2 var(--font-head);
    overflow-wrap: anywhere;
    word-break: keep-all;
    text-wrap: balance;
  }
  .entry,
  .delegation {
    font-size: max(0.6em, var(--least));
    color: var(--ink-soft);
  }
  .result {
    display: flex;
    align-items: stretch;
    gap: 0.6em;
    margin: 0.45em 0 0.35em;
  }
  .rank,
  .total {
    display: grid;
    align-content: center;
    padding: 0.1em 0.4em;
  }
  .rank {
    min-width: 1.9em;
    justify-items: center;
    border-radius: 0.16em;
    background: var(--seal);
    color: var(--on-seal);
  }
  .result b {
    font-size: 1.5em;
    line-height: 1.1;
    font-weight: 750;
  }
  .rank b {
    font-family: var(--font-head);
  }
  .result small {
    font-size: max(0.36em, var(--least));
  }
  .total {
    padding-left: 0;
  }
  .total small {
    color: var(--ink-faint);
  }
  .progress,
  .gap {
    font-size: max(0.46em, var(--least));
    color: var(--ink-soft);
    line-height: 1.7;
  }
  .ring {
    width: 1.2em;
    height: 1.2em;
    vertical-align: -0.22em;
    fill: none;
    stroke-width: 4;
  }
  .track {
    stroke: var(--paper-line);
  }
  .arc {
    stroke: var(--ink-faint);
  }
  .disc {
    fill: var(--good);
  }
  .tick {
    stroke: var(--on-meaning);
    stroke-width: 2.6;
  }
  .parts {
    --line-text: min(0.95em, 76vh / (var(--lines) * 2), 3.1vw);
  }
  .part {
    position: relative;
    z-index: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr) 22% calc(var(--line-text) * var(--value-room));
    align-items: center;
    column-gap: calc(var(--line-text) * 0.6);
    padding: 0.34em calc(var(--line-text) * 0.4);
    border-bottom: 1px solid var(--paper-line);
    font-size: var(--line-text);
    font-weight: 650;
  }
  .part::before {
    content: '';
    position: absolute;
    inset: 0;
    z-index: -1;
    background: var(--seal-wash);
    opacity: 0;
    transition: opacity var(--motion-fade) ease-in;
  }
  .part.new::before {
    opacity: 1;
    transition: opacity var(--motion-quick) linear;
  }
  .depth-1 {
    padding-left: calc(var(--line-text) * 1.2);
    font-size: max(var(--line-text) * 0.86, var(--least));
    font-weight: 450;
  }
  .depth-2 {
    padding-left: calc(var(--line-text) * 2.2);
    font-size: max(var(--line-text) * 0.76, var(--least));
    font-weight: 400;
    color: var(--ink-soft);
  }
  .title {
    line-height: 1.1;
    text-wrap: balance;
  }
  .title .second {
    display: block;
    font-size: max(0.64em, var(--least));
  }
  .bar {
    height: 0.4em;
    border-radius: 1em;
    background: var(--paper-sunken);
    overflow: hidden;
  }
  .bar::before {
    content: '';
    display: block;
    height: 100%;
    border-radius: inherit;
    background: var(--ink-soft);
    transform-origin: left;
    transform: scaleX(var(--share));
    transition: transform var(--motion-slow) var(--ease);
  }
  .new .bar::before {
    background: var(--seal);
  }
  .value {
    text-align: right;
  }
  .value small {
    color: var(--ink-faint);
    font-weight: 400;
    font-size: max(0.72em, var(--least));
  }
  @media (max-aspect-ratio: 1/1) {
    .card {
      font-size: var(--row-text);
      grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    }
    .card > .parts {
      justify-content: flex-start;
      --line-text: min(0.95em, 58vh / (var(--lines) * 2), 6vw);
    }
  }
`;
