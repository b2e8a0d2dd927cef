// The judge's book: what the server said, and never less than what it acknowledged.
import {merged, withMark} from '/judge/core/book.js';
import {schemeOf, aspectsOf, sectionsOf} from '/judge/core/scheme.js';
import {SheetView} from '/judge/core/sheet-view.js';
import {equal} from './check.js';

const scheme = {id: 'total', parts: [{id: 'g', parts: [{id: 'A'}, {id: 'B', judges: ['j2']}]}, {id: 'C'}]};
const mark = (aspect, value, revision) => ({entry: 'W01', aspect, value, revision});
const frame = (marks, more = {}) => ({
  judge: {id: 'j1', name: 'One'}, competition: 'c', epoch: 'k', time: '', tablets: 1,
  events: [{event: 'e', state: 'marking', scheme, marks, entries: [{entry: 'W01', sheet: 'open', disputed: [], status: 'competing', reopened: false}]}],
  ...more,
});
const values = (book) => book.events[0].marks.map((each) => `${each.aspect}=${each.value}@${each.revision}`).sort();

export const tests = {
  'a frame written before an acknowledged mark does not take it away': () => {
    const acknowledged = withMark(merged(null, frame([mark('A', '1', 1)])), 'e', mark('A', '2', 2));
    equal(values(merged(acknowledged, frame([mark('A', '1', 1)]))), ['A=2@2']);
    equal(values(merged(acknowledged, frame([]))), ['A=2@2']);
  },

  'a later frame replaces what is known': () => {
    equal(values(merged(merged(null, frame([mark('A', '1', 1)])), frame([mark('A', '3', 3)]))), ['A=3@3']);
  },

  'another epoch is another ledger': () => {
    equal(values(merged(merged(null, frame([mark('A', '9', 9)])), frame([mark('A', '1', 1)], {epoch: 'restored'}))), ['A=1@1']);
  },

  'another judge’s book is replaced whole': () => {
    equal(values(merged(merged(null, frame([mark('A', '9', 9)])), frame([], {judge: {id: 'j3', name: 'Three'}}))), []);
  },

  'a judge has only the aspects that are theirs to mark': () => {
    equal(aspectsOf(schemeOf(scheme, 'j1')).map((each) => each.id), ['A', 'C']);
    equal(aspectsOf(schemeOf(scheme, 'j2')).map((each) => each.id), ['A', 'B', 'C']);
  },

  'sections follow the groups in the document’s order': () => {
    equal(sectionsOf(scheme).map((section) => [section.path.map((group) => group.id), section.aspects.map((each) => each.id)]), [[['g'], ['A', 'B']], [[], ['C']]]);
  },

  'a refused mark is counted as trouble and never as saved': () => {
    const book = merged(null, frame([mark('A', '1', 1)]));
    const refused = {id: 'i', judge: 'j1', state: 'refused', message: {type: 'mark', competition: 'c', event: 'e', entry: 'W01', aspect: 'C', value: '5'}};
    const view = new SheetView(book, {items: [refused], onTheirWay: new Set(), keeping: new Set(), unkept: new Set()});
    equal(view.counts(book.events[0], book.events[0].entries[0]), {given: 2, expected: 2, owed: 0, waiting: 0, troubled: 1});
    equal(view.state(book.events[0], book.events[0].entries[0]), 'attention');
  },
};
