// The cards of the board: a mentor with their apprentices, and who has no mentor. An apprentice can be dragged from one to another.

import {html, nothing} from 'lit';
import {t} from '/kit/i18n.js';
import '/kit/parts/icon.js';
import {proofText, reasonText, warningText} from './reason-text.js';

/** @typedef {import('./board.js').PairingBoard} PairingBoard */
/** @typedef {import('./draft.js').Draft} Draft */
/** @typedef {import('./draft.js').Pair} Pair */
/** @typedef {import('./people.js').PairingPeople} PairingPeople */

const TYPE = 'text/x-apprentice';

/** What makes a card a place to drop somebody on. @param {PairingBoard} board @param {string | null} mentor */
const dropping = (board, mentor) => ({
  over: (/** @type {DragEvent} */ event) => {
    if (!event.dataTransfer?.types.includes(TYPE)) return;
    event.preventDefault();
    /** @type {HTMLElement} */ (event.currentTarget).classList.add('over');
  },
  leave: (/** @type {DragEvent} */ event) => /** @type {HTMLElement} */ (event.currentTarget).classList.remove('over'),
  drop: (/** @type {DragEvent} */ event) => {
    event.preventDefault();
    /** @type {HTMLElement} */ (event.currentTarget).classList.remove('over');
    const apprentice = event.dataTransfer?.getData(TYPE);
    if (apprentice) board.move(apprentice, mentor);
  },
});

/** @param {string} apprentice */
const dragging = (apprentice) => (/** @type {DragEvent} */ event) => event.dataTransfer?.setData(TYPE, apprentice);

/** @param {any} mentor @param {Pair[]} pairs @param {Draft} draft @param {PairingPeople} people @param {PairingBoard} board */
export function mentorCard(mentor, pairs, draft, people, board) {
  const {over, leave, drop} = dropping(board, mentor.id);
  const full = pairs.length > mentor.capacity;
  return html`<section class="card mentor" @dragover=${over} @dragleave=${leave} @drop=${drop}>
    <header>
      <div>
        <h3>${mentor.name}</h3>
        <p class="hint">${[mentor.organisation, people.trades(mentor.events ?? [])].filter(Boolean).join(' · ')}</p>
      </div>
      <span class="tag ${full ? 'bad' : ''}" title=${t('pairings.load')}>${pairs.length} / ${mentor.capacity}</span>
    </header>
    <ul>
      ${pairs.map((pair) => paired(pair, draft, people, board))}
    </ul>
  </section>`;
}

/** @param {Pair} pair @param {Draft} draft @param {PairingPeople} people @param {PairingBoard} board */
function paired(pair, draft, people, board) {
  const reason = draft.reasons.get(pair.apprentice);
  const odd = draft.warnings.filter((each) => each.apprentice === pair.apprentice && each.rule !== 'unpaired');
  const name = people.apprentice(pair.apprentice);
  return html`<li draggable="true" @dragstart=${dragging(pair.apprentice)}>
    <div class="who">
      <b>${name}</b>
      <span class="hint">${people.house(pair.apprentice)}</span>
    </div>
    ${reason ? html`<p class="reason">${reasonText(reason, people).join(t('pairings.between'))}</p>` : nothing}
    ${odd.map((each) => html`<p class="odd"><kit-icon name="alert"></kit-icon>${warningText(each, people)}</p>`)}
    <div class="row">
      <button
        class="quiet"
        aria-pressed=${pair.fixed ? 'true' : 'false'}
        title=${t('pairings.fixedHint')}
        @click=${() => board.settle(pair.apprentice, !pair.fixed)}
      >
        ${pair.fixed ? html`<kit-icon name="lock"></kit-icon>` : nothing}${t(pair.fixed ? 'pairings.fixed' : 'pairings.open')}
      </button>
      <button class="quiet" aria-label=${t('pairings.moveWho', {apprentice: name})} @click=${() => board.chooseFor(pair.apprentice)}>
        <kit-icon name="swap"></kit-icon>${t('pairings.move')}
      </button>
      <a class="button quiet" href=${board.desk.link('pairings', pair.apprentice)} aria-label=${t('pairings.goalsOf', {apprentice: name})}
        ><kit-icon name="note"></kit-icon>${t('pairings.goals')}</a
      >
    </div>
  </li>`;
}

/** @param {Draft} draft @param {PairingPeople} people @param {PairingBoard} board */
export function aloneCard(draft, people, board) {
  if (!draft.alone.length) return nothing;
  const {over, leave, drop} = dropping(board, null);
  return html`<section class="card mentor alone" @dragover=${over} @dragleave=${leave} @drop=${drop}>
    <header>
      <h3>${t('pairings.alone')}</h3>
      <span class="tag warn">${draft.alone.length}</span>
    </header>
    <ul>
      ${draft.alone.slice(0, 200).map(
        (apprentice) => html`<li draggable="true" @dragstart=${dragging(apprentice)}>
          <div class="who"><b>${people.apprentice(apprentice)}</b><span class="hint">${people.house(apprentice)}</span></div>
          ${draft.proofs.has(apprentice) ? html`<p class="reason">${proofText(draft.proofs.get(apprentice))}</p>` : nothing}
          <div class="row">
            <button class="quiet" aria-label=${t('pairings.moveWho', {apprentice: people.apprentice(apprentice)})} @click=${() => board.chooseFor(apprentice)}>
              <kit-icon name="swap"></kit-icon>${t('pairings.choose')}
            </button>
          </div>
        </li>`,
      )}
    </ul>
  </section>`;
}
