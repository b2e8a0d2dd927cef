// One photo, large, with what is true of it.
import {t} from '/kit/i18n.js';
import '/kit/parts/dialog.js';

/**
 * @param {{heading: string, photo: import('../model/photos.js').ShownPhoto, removable: boolean}} what
 * @returns {Promise<boolean>} true when it is to be removed
 */
export async function viewPhoto({heading, photo, removable}) {
  const dialog = /** @type {import('/kit/parts/dialog.js').KitDialog} */ (
    document.createElement('kit-dialog')
  );
  dialog.heading = heading;
  const image = document.createElement('img');
  image.src = photo.src;
  image.alt = t('judge.photo.alt');
  image.className = 'photo';
  const words = document.createElement('p');
  words.textContent = [t(`judge.photo.${photo.state}`), photo.why].filter(Boolean).join(' ');
  dialog.append(image, words);
  if (removable) dialog.append(button(t('judge.photo.remove'), 'danger', () => dialog.close('remove')));
  dialog.append(button(t('judge.close'), '', () => dialog.close()));
  document.body.append(dialog);
  await dialog.show();
  const answer = await new Promise((resolve) =>
    dialog.addEventListener('closed', (event) => resolve(/** @type {CustomEvent} */ (event).detail), {
      once: true,
    }),
  );
  dialog.remove();
  return answer === 'remove';
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
