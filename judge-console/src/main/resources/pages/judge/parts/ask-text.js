// Asks for a few words: a reason, a note.
import {t} from '/kit/i18n.js';
import {action, dialogOf} from '/kit/parts/dialog.js';

const MOST_CHARACTERS = 500;

/**
 * @param {{heading: string, label: string, confirm: string, text?: string, needed?: boolean}} question
 * @returns {Promise<string|null>} null when the judge gave up
 */
export async function askText({heading, label, confirm, text = '', needed = false}) {
  const dialog = dialogOf(heading);
  const area = textArea(label, text);
  const done = action(confirm, 'primary', () => dialog.close('yes'));
  const check = () => (done.disabled = needed && area.value.trim() === '');
  area.addEventListener('input', check);
  check();
  dialog.append(
    labelled(label, area),
    action(t('kit.cancel'), '', () => dialog.close()),
    done,
  );
  return (await dialog.answer()) === 'yes' ? area.value.trim() : null;
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
