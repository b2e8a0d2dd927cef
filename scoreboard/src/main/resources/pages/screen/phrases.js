// Long sentences of Chinese in large type: lines end where a phrase does, and never inside a word.

import {css, html} from 'lit';

const HAN_AT_END = /\p{Script=Han}$/u;
const HAN_AT_START = /^\p{Script=Han}/u;
const PHRASE = /[^，。；：！？]+[，。；：！？”」]*/g;

/** Older browsers know no words; they break after any character. */
const words = 'Segmenter' in Intl ? new Intl.Segmenter('zh', {granularity: 'word'}) : null;

/** @param {string} text */
export const phrased = (text) => html`${(text.match(PHRASE) ?? [text]).map((phrase) => html`<span class="phrase">${breakable(phrase)}</span>`)}`;

/** @param {string} phrase */
function breakable(phrase) {
  const segments = words ? [...words.segment(phrase)].map(({segment}) => segment) : [phrase];
  return segments.map((word, at) => html`${at && HAN_AT_END.test(segments[at - 1]) && HAN_AT_START.test(word) ? html`<wbr />` : ''}${word}`);
}

export const phraseStyles = css`
  .phrase {
    display: inline-block;
    word-break: keep-all;
    overflow-wrap: anywhere;
  }
`;
