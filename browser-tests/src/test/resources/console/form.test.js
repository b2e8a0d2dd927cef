// Which control an aspect gets, where a value falls on its picture, which screen an address names, which id a mark gets.
import {kindOf} from '/judge/core/aspect-kind.js';
import {newId} from '/judge/core/ids.js';
import {routeOf, sheetAddress} from '/judge/core/route.js';
import {along, axisOf} from '/judge/parts/tolerance-bands.js';
import {secretIn} from '/judge/link/scanner.js';
import {equal} from './check.js';

const diameter = {points: {tolerance: {low: 24.98, high: 25.02, full: 10, lose: 1, per: 0.01}}, scale: {from: 20, to: 30, step: 0.001}};

export const tests = {
  'each aspect gets the control that fits it': () => {
    equal(kindOf({points: 'yes-no'}), 'yes-no');
    equal(kindOf({scale: {from: 0, to: 3, step: 1}, scaleToMax: true}), 'judgement');
    equal(kindOf({scale: {from: 0, to: 10, step: 1}, points: {linear: {base: 0, at: 0, per: -3}}}), 'count');
    equal(kindOf({scale: {from: 0, to: 240, step: 0.1}, unit: {'zh-CN': '分钟', en: 'min'}}), 'time');
    equal(kindOf(diameter), 'measure');
    equal(kindOf({scale: {from: 0, to: 100, step: 0.5}, unit: {'zh-CN': '分', en: 'points'}}), 'scale');
  },

  'overtime that costs by the minute is counted, not timed': () => {
    equal(kindOf({scale: {from: 0, to: 60, step: 1}, unit: {en: 'min'}, points: {linear: {base: 0, at: 0, per: -0.5}}}), 'count');
  },

  'the picture shows the full band between its limits and the value outside of it': () => {
    const axis = axisOf(diameter, '25.035');
    const full = axis.bands.find((band) => band.kind === 'full');
    equal([full.from, full.to, full.label], [24.98, 25.02, '10']);
    equal(along(axis, 25.035) > along(axis, 25.02), true);
    equal(along(axis, 1000), 1);
  },

  'steps are drawn with what they give': () => {
    const axis = axisOf({points: {steps: [{upTo: 1, give: 16}, {upTo: 2, give: 12}, {give: 0}]}, scale: {from: 0}}, null);
    equal(axis.bands.map((band) => [band.label, band.kind]), [['16', 'full'], ['12', 'part'], ['0', 'none']]);
  },

  'an address names its screen, whatever an entry is called': () => {
    equal(routeOf(sheetAddress('cnc-turning', 'T.01_a')), {screen: 'sheet', event: 'cnc-turning', entry: 'T.01_a'});
    equal([routeOf('').screen, routeOf('#/nonsense/x').screen, routeOf('#/refused').screen], ['sheets', 'sheets', 'refused']);
  },

  'ids are UUIDs also where the browser makes none itself': () => {
    const source = {getRandomValues: (bytes) => bytes.fill(255)};
    equal(newId(source), 'ffffffff-ffff-4fff-bfff-ffffffffffff');
    equal(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(newId()), true);
  },

  'only our own QR codes hold a secret': () => {
    equal([secretIn('https://hall.local/judge/#code=abc'), secretIn('https://example.org/'), secretIn('no address')], ['abc', null, null]);
  },
};
