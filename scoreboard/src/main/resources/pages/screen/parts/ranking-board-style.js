// How the rows of a ranking look: ink on paper, ruled lines, one vermilion stroke for the leader.

import {css} from 'lit';

export const boardStyles = css`
  :host {
    display: block;
    position: relative;
    overflow: hidden;
    contain: strict;
    font-size: var(--row-text);
    line-height: 1.15;
  }
  * {
    box-sizing: border-box;
  }
  .stage {
    position: absolute;
    inset: 0;
    font-size: var(--text);
  }
  .headings,
  .row {
    display: grid;
    grid-template-columns: var(--row-grid);
    align-items: center;
    width: var(--column-width);
  }
  .heads {
    display: flex;
    background: var(--frame-paper, transparent);
    gap: var(--column-gap);
  }
  .headings {
    flex: none;
    height: var(--heading-height);
    font-size: var(--text);
    color: var(--ink-faint);
    white-space: nowrap;
  }
  .headings > span {
    font-size: max(0.36em, var(--least));
    line-height: 1.35;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .headings > span:first-child,
  .rank {
    text-align: center;
  }
  .headings > .long {
    font-size: max(0.275em, var(--least));
    line-height: 1.13;
    white-space: normal;
    overflow-wrap: anywhere;
    max-height: var(--heading-height);
  }
  .headings i {
    margin-left: 0.2em;
    font-style: normal;
    opacity: 0.75;
  }
  .headings .number {
    text-align: right;
    padding-right: 0.3em;
  }
  .row {
    position: absolute;
    top: 0;
    left: 0;
    height: var(--row-height);
    contain: strict;
    border-bottom: 1px solid var(--paper-line);
    background: var(--row-paper, var(--paper));
    transition: transform var(--motion-slow) var(--ease), opacity var(--motion) linear;
  }
  .row[at-once],
  .line[at-once] {
    transition-property: opacity;
  }
  .row::before {
    content: '';
    position: absolute;
    inset: 0;
    background: var(--seal-wash);
    opacity: 0;
    transition: opacity var(--motion-fade) ease-in;
  }
  .row.fresh::before {
    opacity: 1;
    transition: opacity var(--motion-quick) linear;
  }
  .row > * {
    position: relative;
    min-width: 0;
  }
  .row.first::after {
    content: '';
    position: absolute;
    left: 0;
    top: 12%;
    bottom: 12%;
    width: 0.13em;
    border-radius: 0.1em;
    background: var(--seal);
  }
  .rank b {
    font-family: var(--font-head);
    font-size: 1.02em;
    font-weight: 700;
    font-variant-numeric: lining-nums tabular-nums;
  }
  .tie-above::after,
  .tie-below::after {
    content: '';
    position: absolute;
    right: -0.02em;
    top: 0;
    bottom: 0;
    width: 0.3em;
    border-right: 0.07em solid var(--ink-faint);
    z-index: 1;
  }
  .row > .tie-above,
  .row > .tie-below {
    align-self: stretch;
    display: grid;
    place-content: center;
  }
  .tie-below:not(.tie-above)::after {
    top: 24%;
    border-top: 0.07em solid var(--ink-faint);
    border-top-right-radius: 0.25em;
  }
  .tie-above:not(.tie-below)::after {
    bottom: 24%;
    border-bottom: 0.07em solid var(--ink-faint);
    border-bottom-right-radius: 0.25em;
  }
  .award-0 .rank b {
    color: var(--gold);
  }
  .award-1 .rank b {
    color: var(--silver);
  }
  .award-2 .rank b {
    color: var(--bronze);
  }
  .none {
    color: var(--ink-faint);
    font-weight: 400;
  }
  .who {
    display: flex;
    align-items: baseline;
    gap: 0.3em;
    padding-left: 0.18em;
    overflow: hidden;
    white-space: nowrap;
  }
  .name {
    overflow: hidden;
    text-overflow: ellipsis;
    font-weight: 650;
  }
  .name.long {
    font-size: max(0.74em, var(--least));
  }
  .name.very-long {
    align-self: center;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    font-size: max(0.56em, var(--least));
    line-height: 1.15;
    white-space: normal;
    text-overflow: clip;
  }
  .name.very-long ~ .entry {
    align-self: center;
  }
  .stack {
    display: grid;
    align-self: center;
    min-width: 0;
    line-height: 1.15;
  }
  .stack > span:last-child {
    display: flex;
    gap: 0.3em;
    overflow: hidden;
  }
  .entry {
    flex: none;
    font-size: max(0.42em, var(--least));
    color: var(--ink-faint);
  }
  .delegation {
    font-size: max(0.56em, var(--least));
    color: var(--ink-soft);
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .part {
    text-align: right;
    font-size: max(0.62em, var(--least));
    color: var(--ink-soft);
    padding-right: 0.3em;
  }
  .marked {
    display: flex;
    justify-content: center;
  }
  .ring {
    width: 0.62em;
    height: var(--heading-height);
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
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .total {
    text-align: right;
    padding-right: 0.12em;
    font-weight: 750;
    letter-spacing: -0.01em;
  }
  .provisional .total {
    font-weight: 400;
    color: var(--ink-soft);
  }
  .status {
    font-size: max(0.56em, var(--least));
    font-weight: 500;
    color: var(--ink-faint);
  }
  .unranked .name {
    font-weight: 400;
    color: var(--ink-soft);
  }
  .news {
    flex: none;
    align-self: center;
    display: flex;
    gap: 0.6em;
    margin-left: auto;
    padding-right: 1.2em;
    font-size: max(0.4em, var(--least));
    font-weight: 600;
  }
  .up,
  .gain {
    color: var(--good);
  }
  .down,
  .loss {
    color: var(--ink-faint);
  }
  .line {
    position: absolute;
    top: 0;
    left: 0;
    width: var(--column-width);
    height: 0;
    border-top: 2px solid var(--line-ink, var(--ink-faint));
    margin-top: -1px;
    transition: transform var(--motion-slow) var(--ease), opacity var(--motion) linear;
    pointer-events: none;
  }
  .line.award-0 {
    --line-ink: var(--gold);
  }
  .line.award-1 {
    --line-ink: var(--silver);
  }
  .line.award-2 {
    --line-ink: var(--bronze);
  }
  .line > span {
    position: absolute;
    left: var(--name-ends);
    top: -0.85em;
    transform: translateX(-100%);
    padding: 0 0.7em;
    border: 2px solid var(--line-ink, var(--ink-faint));
    border-radius: 9em;
    background: var(--row-paper, var(--paper));
    color: var(--line-ink, var(--ink-faint));
    font-size: max(0.32em, var(--least));
    font-weight: 650;
    line-height: 1.5;
    white-space: nowrap;
  }
  .line.lowest > span {
    top: auto;
    bottom: 3px;
  }
`;
