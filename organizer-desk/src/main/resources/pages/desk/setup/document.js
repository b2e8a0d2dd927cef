// <desk-document>: the competition's document as a file: taken away as YAML or JSON, checked, and put into force.

import {css, html, nothing} from 'lit';
import {t} from '/kit/i18n.js';
import {ask} from '/kit/parts/dialog.js';
import {DeskElement} from '../parts/desk-element.js';
import {deskStyles} from '../parts/desk-styles.js';
import {done} from '../parts/toast.js';
import {api, request} from '../shell/api.js';
import '../parts/file-drop.js';
import '../parts/page-head.js';

export class DeskDocument extends DeskElement {
  static properties = {...DeskElement.properties, checked: {state: true}};
  static styles = [
    deskStyles,
    css`
      li {
        padding-block: var(--space-1);
      }
    `,
  ];

  constructor() {
    super();
    /** @type {{name: string, text: string, valid: boolean, problems: import('../shell/api.js').ProblemItem[]} | null} */
    this.checked = null;
  }

  /** @param {'yaml' | 'json'} form */
  #take(form) {
    return this.attempt(async () => {
      const {text} = await request('GET', this.desk.path(), undefined, {accept: `application/${form}`});
      const shown = form === 'json' ? JSON.stringify(JSON.parse(text), null, 2) : text;
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([shown], {type: `application/${form}`}));
      link.download = `${this.desk.competition}.${form}`;
      link.click();
      URL.revokeObjectURL(link.href);
    });
  }

  /** @param {CustomEvent<File[]>} event */
  #check(event) {
    return this.attempt(async () => {
      const [file] = event.detail;
      const text = await file.text();
      this.checked = {name: file.name, text, ...(await api.post(this.desk.path('/check'), text))};
    });
  }

  async #replace() {
    const {checked} = this;
    if (!checked || !(await ask({heading: t('setup.replace'), body: t('setup.replaceText'), confirm: t('setup.replaceNow')}))) return;
    await this.attempt(async () => {
      await request('PUT', this.desk.path(), checked.text, {ifMatch: this.desk.tag});
      await this.desk.refresh();
      this.checked = null;
      done(t('desk.imported'));
    });
  }

  #result() {
    const {checked} = this;
    if (!checked) return nothing;
    return html`<div role="status" class="stack">
      <h3>${checked.name}</h3>
      ${checked.valid
        ? html`<p><kit-icon name="check"></kit-icon> ${t('setup.valid')}</p>
            <div class="row end"><button class="primary" @click=${this.#replace}>${t('setup.replaceNow')}</button></div>`
        : html`<p><kit-icon name="alert"></kit-icon> ${t('setup.invalid', {count: checked.problems.length})}</p>
            <ul>${checked.problems.map((each) => html`<li><code>${each.path}</code> ${each.detail}</li>`)}</ul>`}
    </div>`;
  }

  render() {
    return html`<desk-head heading=${t('setup.file')} hint=${t('setup.fileHint')}></desk-head>
      <div class="stack">
        <section class="card">
          <h2>${t('setup.take')}</h2>
          <div class="row">
            <button @click=${() => this.#take('yaml')}><kit-icon name="download"></kit-icon>YAML</button>
            <button @click=${() => this.#take('json')}><kit-icon name="download"></kit-icon>JSON</button>
          </div>
        </section>
        <section class="card">
          <h2>${t('setup.bring')}</h2>
          <desk-drop accept=".yaml,.yml,.json" label=${t('desk.import.drop')} hint=${t('desk.importHint')} @files=${this.#check}></desk-drop>
          ${this.#result()}
        </section>
      </div>`;
  }
}

customElements.define('desk-document', DeskDocument);
