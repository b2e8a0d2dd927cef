// The screen page: shows what its address says; one that says nothing registers with the desk and shows what it is told.

import {adoptControls} from '/kit/parts/controls.js';
import {Remote} from './remote.js';
import {Stage} from './stage.js';
import './parts/screen-cover.js';

adoptControls();
const query = new URLSearchParams(location.search);
const stage = new Stage(/** @type {HTMLElement} */ (document.getElementById('stage')));
if (query.has('screen') || !query.has('competition')) {
  const cover = /** @type {import('./parts/screen-cover.js').ScreenCover} */ (document.createElement('screen-cover'));
  document.body.append(cover);
  await new Remote(stage, cover, query).start();
} else {
  await stage.show(query);
}
