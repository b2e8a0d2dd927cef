// Two organisers at one event: what the other one changed is shown, and the writer says which version stays.

import {t} from '/kit/i18n.js';
import {ask} from '/kit/parts/dialog.js';
import {EventChanged} from '../shell/part-edit.js';

const MOST = 12;

/**
 * Saves; when somebody else was faster at the same event, asks whether mine shall stand on top of theirs.
 * @param {import('../parts/desk-element.js').DeskElement & {draft: any}} screen
 * @param {{base: any, mine: any}} draft
 * @param {(base: any) => Promise<unknown>} save
 */
export async function settled(screen, draft, save) {
  try {
    await save(draft.base);
  } catch (changed) {
    if (!(changed instanceof EventChanged)) throw changed;
    if (!changed.theirs) throw new Error(t('setup.eventGone'));
    const places = changed.places.slice(0, MOST).join('\n') + (changed.places.length > MOST ? '\n…' : '');
    const mine = await ask({
      heading: t('setup.changedMeanwhile'),
      body: t('setup.changedMeanwhileText', {places}),
      confirm: t('setup.keepMine'),
      cancel: t('setup.takeTheirs'),
      danger: true,
    });
    if (mine) return save(changed.theirs);
    await screen.desk.refresh();
    screen.draft = null;
    throw new Error(t('setup.tookTheirs'));
  }
}
