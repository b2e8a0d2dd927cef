// A mark's value as judges read it.
import {t} from '/kit/i18n.js';

/** @param {string|null} value null: none */
export function valueWords(value) {
  if (value === null) return t('judge.truth.none');
  return value === 'yes' || value === 'no' ? t(`judge.${value}`) : value;
}
