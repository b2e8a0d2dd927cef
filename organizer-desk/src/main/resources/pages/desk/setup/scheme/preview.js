// <desk-sheet-preview>: a judge's sheet as the tablet will show it, with the tablet's own rows.

import {css, html} from 'lit';
import {language, loadMessages, t, titleIn} from '/kit/i18n.js';
import {DeskElement} from '../../parts/desk-element.js';
import {deskStyles} from '../../parts/desk-styles.js';
import {schemeOf, sectionsOf} from '/judge/core/scheme.js';

export class DeskSheetPreview extends DeskElement {
  static properties = {...DeskElement.properties, event: {attribute: false}, judge: {state: true}, ready: {state: true}};
  static styles = [
    deskStyles,
    css`
      .sheet {
        display: grid;
        gap: var(--space-3);
        padding: var(--space-4);
        border: 1px solid var(--paper-line-strong);
        border-radius: var(--radius-l);
        background: var(--paper);
      }
      select {
        width: auto;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {any} */
    this.event = null;
    this.judge = '';
    this.ready = false;
  }

  async connectedCallback() {
    super.connectedCallback();
    await this.attempt(async () => {
      await Promise.all([loadMessages('/judge/'), import('/judge/rows/mark-row.js')]);
      this.ready = true;
    });
  }

  render() {
    if (!this.ready || !this.event) return html`<p role="status">${t('desk.loading')}</p>`;
    const judge = this.judge || this.event.judges[0] || '';
    const names = new Map((this.desk.document.judges ?? []).map((/** @type {any} */ each) => [each.id, each.name]));
    const sections = sectionsOf(judge ? schemeOf(this.event.scheme, judge) : this.event.scheme);
    return html`<div class="stack">
      ${this.event.judges.length > 1
        ? html`<label class="row">${t('scheme.sheetOf')}
            <select @change=${(/** @type {any} */ change) => (this.judge = change.target.value)}>
              ${this.event.judges.map((/** @type {string} */ id) => html`<option value=${id} ?selected=${id === judge}>${names.get(id) ?? id}</option>`)}
            </select></label>`
        : ''}
      <div class="sheet" inert>
        ${sections.map(
          ({path, aspects}) => html`<h3>${path.map((each) => titleIn(/** @type {any} */ (each.title), language()) || each.id).join(' › ')}</h3>
            ${aspects.map((aspect) => html`<judge-row .aspect=${aspect}></judge-row>`)}`,
        )}
      </div>
      <p class="hint">${t('scheme.sheetHint')}</p>
    </div>`;
  }
}

customElements.define('desk-sheet-preview', DeskSheetPreview);
