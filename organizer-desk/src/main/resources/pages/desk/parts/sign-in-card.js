// The card on which one signs in: at the desk, and on a contestant's own page.

import {css, html, nothing} from 'lit';
import '/kit/parts/language-switch.js';

/** Comes after the desk's styles. */
export const signInStyles = css`
  form {
    width: min(24rem, 100%);
    margin: 8dvh auto 0;
  }
  img {
    width: 3.5rem;
    height: 3.5rem;
  }
  h1 {
    font: 700 var(--text-xl) / 1.2 var(--font-head);
  }
  .problem {
    color: var(--bad);
    font-weight: 600;
  }
`;

/**
 * @param {object} card
 * @param {string} card.heading
 * @param {unknown} card.fields what is asked for, with its hints
 * @param {string} card.problem why it did not work the last time; empty when it was not tried
 * @param {string} card.button
 * @param {boolean} [card.busy] whether an answer is on its way
 * @param {(submit: SubmitEvent) => unknown} card.submit
 */
export const signInCard = ({heading, fields, problem, button, busy = false, submit}) =>
  html`<form class="card" @submit=${submit}>
    <div class="row spread"><img src="/favicon.ico" alt="" /><kit-language></kit-language></div>
    <h1>${heading}</h1>
    ${fields}
    <div role="alert">${problem ? html`<p class="problem">${problem}</p>` : nothing}</div>
    <button class="primary" ?disabled=${busy}>${button}</button>
  </form>`;
