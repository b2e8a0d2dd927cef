// The photos beside one aspect: small, each with its truth as an icon and in words; and the button that takes one.
import {css, html, nothing} from 'lit';
import {t} from '/kit/i18n.js';
import {MOST_PHOTOS} from '../model/photos.js';

/** @type {Record<import('../model/photos.js').ShownPhoto['state'], import('/kit/icons.js').IconName>} */
const ICONS = {kept: 'up', stored: 'check', refused: 'alert', elsewhere: 'check'};

/** @param {import('../model/photos.js').ShownPhoto[]} photos @param {(photo: import('../model/photos.js').ShownPhoto) => void} view */
export function photoStrip(photos, view) {
  if (!photos.length) return nothing;
  return html`<ul class="photos">
    ${photos.map(
      (photo, n) =>
        html`<li>
          <button
            type="button"
            class="photo ${photo.state}"
            @click=${() => view(photo)}
            aria-label="${t('judge.photo.one', {number: n + 1})} ${t(`judge.photo.${photo.state}`)}"
          >
            ${photo.src ? html`<img src=${photo.src} alt="" loading="lazy" />` : nothing}
            <kit-icon name=${ICONS[photo.state]}></kit-icon>
          </button>
        </li>`,
    )}
  </ul>`;
}

/** @param {import('../model/photos.js').ShownPhoto[]} photos @param {(picture: File) => void} take */
export function cameraButton(photos, take) {
  if (photos.length >= MOST_PHOTOS) return nothing;
  const taken = (/** @type {Event} */ event) => {
    const field = /** @type {HTMLInputElement} */ (event.target);
    const picture = field.files?.[0];
    field.value = '';
    if (picture) take(picture);
  };
  const open = (/** @type {Event} */ event) =>
    /** @type {HTMLElement} */ (event.currentTarget).parentElement?.querySelector('input')?.click();
  return html`<input type="file" accept="image/*" capture="environment" hidden @change=${taken} />
    <button type="button" class="quiet note" @click=${open} aria-label=${t('judge.photo.add')}>
      <kit-icon name="camera"></kit-icon>
    </button>`;
}

export const photoStyles = css`
  .photos {
    display: flex;
    gap: var(--space-2);
    margin: var(--space-2) 0 0;
    padding: 0;
    list-style: none;
  }
  .photo {
    position: relative;
    width: 5rem;
    height: 5rem;
    padding: 0;
    overflow: hidden;
    border: 2px solid var(--paper-line);
  }
  .photo img {
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .photo kit-icon {
    position: absolute;
    right: 0;
    bottom: 0;
    padding: 0.2rem;
    border-radius: var(--radius-m) 0 0 0;
    background: var(--good);
    color: var(--on-meaning);
    font-size: 1rem;
  }
  .photo.kept {
    border-color: var(--warn);
  }
  .photo.kept kit-icon {
    background: var(--warn);
  }
  .photo.refused {
    border-color: var(--bad);
  }
  .photo.refused kit-icon {
    background: var(--bad);
  }
`;
