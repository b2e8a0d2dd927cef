// Asks for a few words: a reason, a note.
import {t} from '/kit/i18n.js';
import '/kit/parts/dialog.js';

const MOST_CHARACTERS = 500;

/**
 * @param {{heading: string, label: string, confirm: string, text?: string, needed?: boolean}} question
 * @returns {Promise<string|null>} null when the judge gave up
 */
export async function askText({heading, label, confirm, text = '', needed = false}) {
  const dialog = /** @type {import('/kit/parts/dialog.js').KitDialog} */ (
    document.createElement('kit-dialog')
  );
  dialog.heading = heading;
  const area = textArea(label, text);
  const done = button(confirm, 'primary', () => dialog.close('yes'));
  const check = () => (done.disabled = needed && area.value.trim() === '');
  area.addEventListener('input', check);
  check();
  dialog.append(
    labelled(label, area),
    button(t('kit.cancel'), '', () => dialog.close()),
    done,
  );
  document.body.append(dialog);
  await dialog.show();
  const answer = await new Promise((resolve) =>
    dialog.addEventListener('closed', (event) => resolve(/** @type {CustomEvent} */ (event).detail), {
      once: true,
    }),
  );
  dialog.remove();
  return answer === 'yes' ? area.value.trim() : null;
}

/** @param {string} label @param {string} text */
function textArea(label, text) {
  const area = document.createElement('textarea');
  area.rows = 4;
  area.maxLength = MOST_CHARACTERS;
  area.value = text;
  area.setAttribute('aria-label', label);
  return area;
}

/** @param {string} label @param {HTMLElement} field */
function labelled(label, field) {
  const whole = document.createElement('label');
  whole.append(label, field);
  return whole;
}

/** @param {string} text @param {string} className @param {() => void} act */
function button(text, className, act) {
  const made = document.createElement('button');
  made.slot = 'actions';
  made.className = className;
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}
