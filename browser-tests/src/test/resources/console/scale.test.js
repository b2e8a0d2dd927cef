// Exact decimals, scales, and the keys of the pad.
import {brokenRule, choices, decimals, stepped} from '/kit/form/scale.js';
import {compare, formatDecimal, parseDecimal} from '/kit/form/decimal.js';
import {clockFace, timeInUnit, timeUnit} from '/kit/form/time-entry.js';
import {padKey, typed} from '/kit/form/typing.js';
import {equal} from './check.js';

const tenths = {scale: {from: 0, to: 10, step: 0.1}};
const field = {fresh: false, decimal: true, negative: false, colon: false};
const keys = (text, how = field) => [...text].reduce((before, key) => typed(before, key, how), '');

export const tests = {
  'three tenths are three tenths': () => {
    equal(brokenRule(tenths, '0.3'), null);
    equal(brokenRule(tenths, '0.35'), 'scale.step');
    equal(compare(parseDecimal('0.30'), parseDecimal('0.3')), 0);
  },

  'steps count from the start of the scale': () => {
    equal(brokenRule({scale: {from: 1, to: 4, step: 2}}, '3'), null);
    equal(brokenRule({scale: {from: 1, to: 4, step: 2}}, '2'), 'scale.step');
  },

  'without a scale any plain decimal will do, and nothing else': () => {
    equal(['1', '-2.50', '1e3', ' 1', '', '٣', '-0'].map((text) => brokenRule({}, text)), [null, null, 'number', 'number', 'number', 'number', 'number']);
  },

  'yes and no are the only answers to a yes/no aspect': () => {
    equal(['yes', 'no', '1', ''].map((text) => brokenRule({points: 'yes-no'}, text)), [null, null, 'yes-no', 'yes-no']);
  },

  'a step goes to the neighbour on the scale and not beyond its ends': () => {
    equal([stepped(tenths, '0.3', 1), stepped(tenths, '0.35', 1), stepped(tenths, '0.35', -1), stepped(tenths, '0', -1), stepped(tenths, '10', 1), stepped(tenths, null, 1)], ['0.4', '0.4', '0.3', '0.0', '10.0', '0.0']);
    equal(stepped({scale: {from: -3, to: 3, step: 0.5}}, '-2.7', -1), '-3.0');
  },

  'a short scale becomes buttons, a long one does not': () => {
    equal(choices({scale: {from: 0, to: 3, step: 1}}, 6), ['0', '1', '2', '3']);
    equal(choices(tenths, 6), []);
    equal(decimals({scale: {from: 20, to: 30, step: 0.001}}), 3);
  },

  'numbers are written as people write them': () => {
    equal(['-0.50', '10', '0.05', '100'].map((text) => formatDecimal(parseDecimal(text))), ['-0.5', '10', '0.05', '100']);
    equal(formatDecimal(parseDecimal('7'), 2), '7.00');
  },

  'keys make numbers': () => {
    equal(keys('012.5'), '12.5');
    equal(keys('.5'), '0.5');
    equal(keys('1.2.3'), '1.23');
    equal(typed('8.5', 'back', field), '8.');
    equal(typed('8.5', '9', {...field, fresh: true}), '9');
    equal(typed('5', '-', {...field, negative: true}), '-5');
    equal(typed('5', '-', field), '5');
  },

  'a real keyboard’s keys are the pad’s': () => equal(['7', ',', 'Backspace', 'a', 'Tab'].map(padKey), ['7', '.', 'back', null, null]),

  'a time typed as a clock shows it becomes the aspect’s unit without rounding': () => {
    equal(timeInUnit('1:14:30', 'min'), '74.5');
    equal(timeInUnit('74:30', 'min'), '74.5');
    equal(timeInUnit('1:14:30', 's'), '4470');
    equal(timeInUnit('0:20', 'min'), null);
    equal(timeInUnit('1:75', 'min'), null);
    equal(timeInUnit('12.5', 'min'), '12.5');
  },

  'points are no minutes': () => {
    equal(timeUnit({'zh-CN': '分', en: 'points'}), null);
    equal(timeUnit({'zh-CN': '分钟', en: 'min'}), 'min');
    equal([clockFace('74.5', 'min'), clockFace('65', 's'), clockFace('0.33', 'min')], ['1:14:30', '1:05', null]);
  },
};
