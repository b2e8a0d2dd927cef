// Form fields as templates, with the server's problems at the field that they are about.

import {css, html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import {LANGUAGES, LANGUAGE_NAMES} from '/kit/i18n.js';
import {typed} from './typed.js';

/**
 * @typedef {object} Field
 * @property {string} label
 * @property {string} path where the field's value stands in what is sent, such as `events[0].title`; also its id
 * @property {string} [hint]
 * @property {import('../shell/api.js').ProblemItem[]} [problems] all of the answer's; the field picks its own
 * @property {boolean} [required]
 * @property {boolean} [disabled]
 */

export const fieldStyles = css`
  .field {
    min-width: 0;
  }
  .field > .hint,
  .field > .problem {
    margin: var(--space-1) 0 0;
    font-size: var(--text-s);
  }
  .field > .problem {
    color: var(--bad);
    font-weight: 600;
  }
  .field label .needed {
    color: var(--bad);
  }
  label.check {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    min-height: var(--touch);
    margin: 0;
    font-weight: 600;
  }
  label.check input {
    width: 1.35rem;
    height: 1.35rem;
    accent-color: var(--seal);
  }
  .titles {
    align-items: end;
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
`;

/**
 * The problems at a path or below it.
 * @param {import('../shell/api.js').ProblemItem[]} problems
 * @param {string} path
 */
export const problemsAt = (problems, path) =>
  problems.filter((each) => each.path === path || each.path.startsWith(`${path}.`) || each.path.startsWith(`${path}[`));

/** @param {string} path */
const idOf = (path) => path.replace(/[^A-Za-z0-9]+/g, '-');

/**
 * Label, control, hint and problems. `control` gets what the control needs to be tied to them.
 * @param {Field} field
 * @param {(tied: {id: string, invalid: 'true' | typeof nothing, describedBy: string | typeof nothing}) => unknown} control
 */
export function field({label, path, hint, problems = [], required}, control) {
  const id = idOf(path);
  const own = problemsAt(problems, path);
  const described = [hint && `${id}-hint`, own.length && `${id}-problem`].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for=${id}>${label}${required ? html`<span class="needed" aria-hidden="true"> *</span>` : nothing}</label>
    ${control({id, invalid: own.length ? 'true' : nothing, describedBy: described || nothing})}
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${own.length ? html`<p class="problem" id="${id}-problem">${own.map((each) => html`${each.detail}<br />`)}</p>` : nothing}
  </div>`;
}

/**
 * @param {Field & {value: string, type?: string, placeholder?: string, autocomplete?: string, inputmode?: string, words?: boolean, lang?: string,
 *   change: (value: string) => void}} given `words`: several, with spaces between
 */
export const textField = (given) =>
  field(
    given,
    ({id, invalid, describedBy}) => html`<input
      id=${id}
      type=${given.type ?? 'text'}
      ${typed(given.value ?? '', given.words ? 'words' : given.inputmode ? 'number' : 'text')}
      placeholder=${ifDefined(given.placeholder)}
      autocomplete=${given.autocomplete ?? 'off'}
      inputmode=${/** @type {any} */ (ifDefined(given.inputmode))}
      lang=${ifDefined(given.lang)}
      ?required=${given.required}
      ?disabled=${given.disabled}
      aria-invalid=${invalid}
      aria-describedby=${describedBy}
      @input=${(/** @type {any} */ input) => given.change(input.target.value)}
    />`,
  );

/**
 * @param {Field & {value: string, rows?: number, change: (value: string) => void}} given
 */
export const areaField = (given) =>
  field(
    given,
    ({id, invalid, describedBy}) => html`<textarea
      id=${id}
      rows=${given.rows ?? 3}
      .value=${live(given.value ?? '')}
      ?required=${given.required}
      ?disabled=${given.disabled}
      aria-invalid=${invalid}
      aria-describedby=${describedBy}
      @input=${(/** @type {any} */ input) => given.change(input.target.value)}
    ></textarea>`,
  );

/**
 * @param {Field & {value: string, options: {value: string, label: string, disabled?: boolean}[], change: (value: string) => void}} given
 */
export const selectField = (given) =>
  field(
    given,
    ({id, invalid, describedBy}) => html`<select
      id=${id}
      ?disabled=${given.disabled}
      aria-invalid=${invalid}
      aria-describedby=${describedBy}
      @change=${(/** @type {any} */ change) => given.change(change.target.value)}
    >
      ${given.options.map(
        (each) => html`<option value=${each.value} ?selected=${each.value === given.value} ?disabled=${each.disabled}>${each.label}</option>`,
      )}
    </select>`,
  );

/**
 * @param {{label: string, value: boolean, disabled?: boolean, change: (value: boolean) => void}} given
 */
export const checkField = ({label, value, disabled, change}) =>
  html`<label class="check">
    <input type="checkbox" .checked=${live(value)} ?disabled=${disabled} @change=${(/** @type {any} */ event) => change(event.target.checked)} />${label}
  </label>`;

/**
 * A title in the three languages; a plain string stands for the first.
 * @param {Field & {value: string | Record<string, string> | undefined, change: (value: string | Record<string, string>) => void}} given
 */
export function titleField({label, path, problems, required, hint, value, change}) {
  /** @type {Record<string, string>} */
  const titles = typeof value === 'string' ? {[LANGUAGES[0]]: value} : {...value};
  const set = (/** @type {string} */ tag, /** @type {string} */ text) => {
    const next = {...titles, [tag]: text};
    if (!text) delete next[tag];
    change(next);
  };
  return html`<fieldset>
    <legend class="visually-hidden">${label}</legend>
    <div class="columns titles">
      ${LANGUAGES.map((tag, at) =>
        textField({
          label: `${label} · ${LANGUAGE_NAMES[tag]}`,
          path: `${path}.${tag}`,
          hint: at ? undefined : hint,
          problems: at ? undefined : problems?.map((each) => (each.path === path ? {...each, path: `${path}.${tag}`} : each)),
          required: required && !at,
          value: titles[tag] ?? '',
          lang: tag,
          change: (text) => set(tag, text),
        }),
      )}
    </div>
  </fieldset>`;
}
