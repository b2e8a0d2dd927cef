// What a judge is told about one mark and one sheet.
import {truthOf} from '/judge/core/mark-truth.js';
import {whyShut} from '/judge/core/may-mark.js';
import {byStation, sheetState, signingObstacles} from '/judge/core/sheet-state.js';
import {equal} from './check.js';

const nowhere = {onTheirWay: new Set(), keeping: new Set(), unkept: new Set()};
const item = (state, value = '8') => ({id: 'i', state, message: {value}});
const saved = (value) => ({entry: 'W01', aspect: 'A', value, revision: 1});
const entry = (more = {}) => ({entry: 'W01', sheet: 'open', disputed: [], status: 'competing', reopened: false, ...more});
const counts = (more = {}) => ({given: 2, expected: 2, owed: 0, waiting: 0, troubled: 0, ...more});
const quiet = {commandWaits: () => false};

export const tests = {
  'not marked is not zero': () => {
    equal(truthOf(undefined, undefined, nowhere).value, null);
    equal(truthOf(undefined, saved('0'), nowhere).value, '0');
    equal(truthOf(undefined, saved('0'), nowhere).state, 'saved');
  },

  'a withdrawn mark is not marked, and not saved': () => equal(truthOf(undefined, saved(null), nowhere).state, 'none'),

  'the newest message speaks before what the server has': () => {
    const truth = truthOf(item('kept', '9'), saved('8'), nowhere);
    equal([truth.state, truth.value, truth.saved.value], ['kept', '9', '8']);
  },

  'a mark on its way, one being written and one that could not be kept are told apart': () => {
    const where = (name) => ({...nowhere, [name]: new Set(['i'])});
    equal(['onTheirWay', 'keeping', 'unkept'].map((name) => truthOf(item('kept'), undefined, where(name)).state), ['sending', 'keeping', 'unkept']);
  },

  'refused and conflicting marks are never shown as waiting': () => {
    equal(['refused', 'conflict'].map((state) => truthOf(item(state), undefined, {...nowhere, onTheirWay: new Set(['i'])}).state), ['refused', 'conflict']);
  },

  'a sheet’s state names what matters most': () => {
    equal(sheetState(entry(), counts({given: 0})), 'new');
    equal(sheetState(entry(), counts({given: 1})), 'part');
    equal(sheetState(entry(), counts()), 'saved');
    equal(sheetState(entry(), counts({waiting: 1})), 'waiting');
    equal(sheetState(entry({disputed: ['A']}), counts()), 'disputed');
    equal(sheetState(entry({sheet: 'signed'}), counts()), 'signed');
    equal(sheetState(entry({sheet: 'signed'}), counts({troubled: 1})), 'attention');
    equal(sheetState(entry({sheet: 'locked'}), counts({troubled: 1})), 'locked');
  },

  'signing waits until everything is saved': () => {
    const now = {live: true, marking: true};
    equal(signingObstacles(entry(), counts(), now), []);
    equal(signingObstacles(entry(), counts({given: 1, owed: 1}), now), ['missing']);
    equal(signingObstacles(entry(), counts({waiting: 1}), now), ['waiting']);
    equal(signingObstacles(entry(), counts({troubled: 1}), now), ['troubled']);
    equal(signingObstacles(entry({disputed: ['A']}), counts(), now), ['disputed']);
    equal(signingObstacles(entry(), counts(), {live: false, marking: true}), ['offline']);
  },

  'a value that anybody of the panel can still enter does not hold up a signature': () => {
    equal(signingObstacles(entry(), counts({given: 1, owed: 0}), {live: true, marking: true}), []);
  },

  'after the freeze only a sheet that was opened again takes marks': () => {
    equal(whyShut({event: 'e', state: 'frozen'}, entry(), quiet), 'not-marking');
    equal(whyShut({event: 'e', state: 'frozen'}, entry({reopened: true}), quiet), null);
    equal(whyShut({event: 'e', state: 'official'}, entry({reopened: true}), quiet), 'not-marking');
  },

  'nothing is marked behind a signature that is on its way': () => equal(whyShut({event: 'e', state: 'marking'}, entry(), {commandWaits: () => true}), 'signing'),

  'an absent entry takes no marks': () => equal(whyShut({event: 'e', state: 'marking'}, entry({status: 'absent'}), quiet), 'absent'),

  'entries stand in station order, those without one last': () => {
    const entries = [{entry: 'W2', station: null}, {entry: 'W10', station: 2}, {entry: 'W1', station: null}, {entry: 'W3', station: 1}];
    equal(entries.sort(byStation).map((each) => each.entry), ['W3', 'W10', 'W1', 'W2']);
  },
};
