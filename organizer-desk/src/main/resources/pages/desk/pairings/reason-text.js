// Why a pair was made, why a wish was not granted, and what is odd about a pair, in words.

import {t} from '/kit/i18n.js';

/** @typedef {import('./draft.js').Reason} Reason */
/** @typedef {import('./people.js').PairingPeople} PairingPeople */

/** @param {Reason} reason @param {PairingPeople} people @returns {string[]} */
export function reasonText(reason, people) {
  const texts = [];
  if (reason.apprenticeWish) texts.push(t('pairings.reason.apprenticeWish', {number: reason.apprenticeWish}));
  if (reason.mentorWish) texts.push(t('pairings.reason.mentorWish', {number: reason.mentorWish}));
  if (reason.trades.length) texts.push(t('pairings.reason.trades', {trades: people.trades(reason.trades)}));
  if (reason.crossDelegation) texts.push(t('pairings.reason.crossDelegation'));
  return [...texts, ...reason.missed.map(({mentor, obstacle}) => t(`pairings.missed.${obstacle}`, {mentor: people.mentor(mentor)}))];
}

/** @param {import('./draft.js').Warning} warning @param {PairingPeople} people */
export const warningText = ({rule, apprentice, mentor}, people) =>
  t(`pairings.warning.${rule}`, {apprentice: people.apprentice(apprentice ?? ''), mentor: people.mentor(mentor ?? '')});

/** @param {{mentors: number, places: number, apprentices: number} | undefined} proof */
export const proofText = (proof) => (!proof ? '' : proof.mentors === 0 ? t('pairings.alone.nobody') : t('pairings.alone.full', proof));
