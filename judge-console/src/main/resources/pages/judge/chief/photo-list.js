// The photos that the panel laid beside its marks.
import {html, nothing} from 'lit';
import {t} from '/kit/i18n.js';
import {photoAddress} from '../link/photo-calls.js';
import {viewPhoto} from '../parts/photo-viewer.js';

/** @typedef {{entry: string, aspect: string, judge: string, photos: string[]}} PhotoLine */

/** @param {import('./chief.js').Overview} overview @param {string} competition @param {Map<string, string>} titles of aspects */
export function photoList(overview, competition, titles) {
  const lines = overview.photos ?? [];
  if (!lines.length) return nothing;
  const names = new Map(overview.judges.map((judge) => [judge.judge, judge.name]));
  return html`<section aria-labelledby="photos">
    <h2 id="photos">${t('judge.chief.photos')}</h2>
    <ul class="photos">
      ${lines.flatMap((line) =>
        line.photos.map((photo) => {
          const src = photoAddress(competition, overview.event, photo);
          const heading = `${line.entry} · ${titles.get(line.aspect) ?? line.aspect}`;
          const view = () =>
            viewPhoto({heading, photo: {name: photo, src, state: 'elsewhere'}, removable: false});
          return html`<li>
            <button @click=${view}>
              <img src=${src} alt=${t('judge.photo.alt')} loading="lazy" />
              <span>${heading}</span><span>${names.get(line.judge) ?? line.judge}</span>
            </button>
          </li>`;
        }),
      )}
    </ul>
  </section>`;
}
