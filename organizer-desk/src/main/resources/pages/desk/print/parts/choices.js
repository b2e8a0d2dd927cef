// What the toolbar asks for. A choice goes into the address, so that a print page can be kept and sent.

import {html} from 'lit';
import {language, t, titleIn} from '/kit/i18n.js';

/** @typedef {import('../source.js').Source} Source */
/** @typedef {import('../sheets.js').Choice} Choice */

/** @param {string} name @param {string} value */
function choose(name, value) {
  const query = new URLSearchParams(location.search);
  if (value) query.set(name, value);
  else query.delete(name);
  location.search = query.toString();
}

/** @param {Choice} choice @param {Source} source @returns {{value: string, label: string}[]} */
function options({name, kind, values = [], all}, source) {
  if (kind === 'event') {
    const events = source.document.events.map((/** @type {any} */ event) => ({value: event.id, label: titleIn(event.title, language())}));
    return all ? [{value: '', label: t('print.allEvents')}, ...events] : events;
  }
  if (kind === 'judge') {
    const judges = new Set(source.events.flatMap((event) => event.judges));
    return [{value: '', label: t('print.allJudges')}, ...[...judges].map((id) => ({value: id, label: source.judge(id)}))];
  }
  return values.map((value) => ({value, label: t(`print.${name}.${value}`)}));
}

/** @param {readonly Choice[]} choices @param {Source} source */
export const choices = (choices, source) =>
  choices.map(
    (choice) => html`<label
      >${t(`print.choice.${choice.name}`)}
      <select @change=${(/** @type {any} */ change) => choose(choice.name, change.target.value)}>
        ${options(choice, source).map(
          ({value, label}) => html`<option value=${value} ?selected=${(source.query.get(choice.name) ?? '') === value}>${label}</option>`,
        )}
      </select></label
    >`,
  );
