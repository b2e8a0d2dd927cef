// Asking once, kindly, about unusual values.
import {outsideRequirement, unlikeHabit} from '/judge/core/habit.js';
import {equal} from './check.js';

const scale = {scale: {from: 0, to: 10, step: 0.5}};
const habit = ['7', '7.5', '8', '7.5', '8', '8.5'];

export const tests = {
  'a value far from the judge’s others is asked about': () => equal(unlikeHabit(scale, '2', habit), '7.75'),
  'an ordinary value is not': () => equal(unlikeHabit(scale, '6', habit), null),
  'a judge who always gives the same may still differ by a few steps': () => equal([unlikeHabit(scale, '7', ['8', '8', '8', '8', '8']), unlikeHabit(scale, '1', ['8', '8', '8', '8', '8'])], [null, '8']),
  'there is no habit after four marks': () => equal(unlikeHabit(scale, '0', ['8', '8', '8', '8']), null),
  'a measurement outside its tolerance is asked about': () => {
    const aspect = {points: {tolerance: {low: 24.98, high: 25.02, full: 10, lose: 1, per: 0.01}}};
    equal(outsideRequirement(aspect, '25.03'), {low: '24.98', high: '25.02'});
    equal(outsideRequirement(aspect, '25.02'), null);
  },
  'a lower limit that no value can miss is not named': () => {
    const aspect = {scale: {from: 0, to: 10}, points: {tolerance: {low: 0, high: 0.5, full: 5, lose: 1, per: 0.2}}};
    equal(outsideRequirement(aspect, '0.6'), {low: null, high: '0.5'});
  },
  'a measurement beyond the last step is asked about': () => {
    const aspect = {points: {steps: [{upTo: 1, give: 16}, {upTo: 3, give: 8}, {give: 0}]}};
    equal(outsideRequirement(aspect, '3.1'), {low: null, high: '3'});
    equal(outsideRequirement(aspect, '3'), null);
  },
};
