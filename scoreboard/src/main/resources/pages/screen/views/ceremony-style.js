// How the ceremony looks: an empty sheet, one stroke of red, and the name alone when it comes.

import {css} from 'lit';

export const ceremonyStyles = css`
  :host {
    display: grid;
    grid-template: minmax(0, 1fr) auto / minmax(0, 1fr);
    height: 100vh;
    height: 100dvh;
    overflow: hidden;
    --beat: 1.1s;
  }
  * {
    box-sizing: border-box;
  }
  main {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 1.6vmin;
    padding: 3vmin 4vw;
    text-align: center;
    background: var(--paper);
  }
  .winner {
    background: var(--seal-deep);
    color: var(--on-seal-deep);
  }
  p,
  h1,
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .seal {
    display: grid;
    place-content: center;
    width: 20vmin;
    height: 20vmin;
    margin-bottom: 3vmin;
    border-radius: 1.6vmin;
    background: var(--seal);
    color: var(--on-seal);
    font: 700 8vmin / 1.06 var(--song), serif;
  }
  .over {
    font-size: max(3.6vmin, var(--least));
    opacity: 0.8;
  }
  h1 {
    font: 700 10vmin / 1.25 var(--font-head);
  }
  .place h1,
  .award h1 {
    color: var(--seal);
    font-size: 8.5vmin;
  }
  .winner h1 {
    color: inherit;
  }
  .under {
    font-size: 5vmin;
    letter-spacing: 0.3em;
    text-indent: 0.3em;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 2vmin 7vmin;
    max-width: 92vw;
  }
  ul li {
    display: grid;
    gap: 1vmin;
  }
  ul b {
    font: 700 15vmin / 1.2 var(--font-head);
    overflow-wrap: anywhere;
    text-wrap: balance;
    word-break: keep-all;
  }
  ul small {
    font-size: max(4vmin, var(--least));
    opacity: 0.85;
  }
  .total {
    font-size: 7vmin;
    font-weight: 700;
  }
  ul li:nth-last-child(n + 2) b,
  ul li:nth-last-child(n + 2) ~ li b {
    font-size: 9vmin;
  }
  @media (max-aspect-ratio: 3/4) {
    ul:not(.many) {
      flex-direction: column;
      gap: 5vmin;
    }
    ul:not(.many) li b {
      font-size: 15vmin !important;
    }
    .place h1,
    .award h1 {
      font-size: 12vmin;
    }
    .over,
    ul small {
      font-size: max(5vmin, var(--least));
    }
    p.award {
      font-size: 5vmin;
    }
    ol {
      font-size: max(4vmin, var(--least));
    }
  }
  ul.many b {
    font-size: 5.2vmin !important;
  }
  ul.many small {
    font-size: max(2.6vmin, var(--least));
  }
  ul.many .total {
    font-size: 3.6vmin;
  }
  p.award {
    padding: 0.6vmin 3vmin;
    border: 0.4vmin solid currentColor;
    border-radius: 9vmin;
    font-size: 3.8vmin;
    font-weight: 650;
  }
  .decisive {
    max-width: 80vw;
    padding: 1.4vmin 3vmin;
    border-radius: 1vmin;
    background: var(--paper-raised);
    color: var(--ink);
    box-shadow: var(--shadow);
    font-size: 3.4vmin;
  }
  ol {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 1vmin 4vmin;
    margin-top: 2.5vmin;
    font-size: max(2.8vmin, var(--least));
    opacity: 0.75;
  }
  ol i {
    margin-right: 0.5em;
    font: 700 1em var(--font-head);
  }
  ol span {
    margin-left: 0.6em;
  }
  main.final {
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    place-content: stretch;
    justify-items: stretch;
    padding: 2vmin 2.5vw 0;
    text-align: left;
  }
  .final h1 {
    font-size: calc(var(--chrome-text) * 1);
  }
  .final h1 small {
    font-size: max(0.55em, var(--least));
    font-weight: 400;
    white-space: nowrap;
  }
  .final .over {
    font-size: max(var(--chrome-text) * 0.42, var(--least));
  }
  .final header {
    border-bottom: 3px solid var(--ink);
  }
  footer {
    display: flex;
    justify-content: space-between;
    align-items: center;
    min-height: 2.6rem;
    padding: 0.3rem 2.2vw;
    font-size: max(13px, 1.5vmin);
    color: var(--ink-faint);
  }
  footer.winner {
    color: var(--on-seal-deep);
  }
  .forward h1,
  .forward .over {
    animation: rise 0.6s var(--ease) backwards;
  }
  .forward.place ul,
  .forward.award ul {
    animation: reveal 0.9s var(--ease) var(--beat) backwards;
  }
  .forward p.award,
  .forward ol {
    animation: fade 0.8s linear calc(var(--beat) + 0.7s) backwards;
  }
  .forward .seal {
    animation: stamp 0.45s var(--ease) 0.2s backwards;
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(4vmin);
    }
  }
  @keyframes reveal {
    from {
      opacity: 0;
      transform: scale(1.25);
    }
  }
  @keyframes fade {
    from {
      opacity: 0;
    }
  }
  @keyframes stamp {
    from {
      opacity: 0;
      transform: scale(1.8) rotate(-6deg);
    }
  }
`;
