// What stands on a screen before the first news: never nothing.

import {css, html} from 'lit';
import {say} from '../bilingual.js';

export const waitingStyles = css`
  .waiting {
    display: grid;
    place-items: center;
    height: 100%;
    color: var(--ink-faint);
    font-size: var(--chrome-text);
  }
`;

/** @param {import('/kit/standings-feed.js').StandingsFeed} feed */
export const waiting = (feed) => html`<div class="waiting"><p>${say(feed.stale ? 'screen.noNews' : 'screen.waiting')}</p></div>`;
