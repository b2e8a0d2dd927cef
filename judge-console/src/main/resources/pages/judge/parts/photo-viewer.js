// One photo, large, with what is true of it.
import {t} from '/kit/i18n.js';
import {action, dialogOf} from '/kit/parts/dialog.js';

/**
 * @param {{heading: string, photo: import('../model/photos.js').ShownPhoto, removable: boolean}} what
 * @returns {Promise<boolean>} true when it is to be removed
 */
export async function viewPhoto({heading, photo, removable}) {
  const dialog = dialogOf(heading);
  const image = document.createElement('img');
  image.src = photo.src;
  image.alt = t('judge.photo.alt');
  image.className = 'photo';
  const words = document.createElement('p');
  words.textContent = [t(`judge.photo.${photo.state}`), photo.why].filter(Boolean).join(' ');
  dialog.append(image, words);
  if (removable) dialog.append(action(t('judge.photo.remove'), 'danger', () => dialog.close('remove')));
  dialog.append(action(t('judge.close'), '', () => dialog.close()));
  return (await dialog.answer()) === 'remove';
}
