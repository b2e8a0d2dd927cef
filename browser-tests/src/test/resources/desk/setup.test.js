// Setting up: the scheme editor's tree, what a new competition takes over, people as lines.
import {duplicate, moved, nodeAt, placeOf, wayTo} from '/desk/setup/scheme/tree.js';
import {addEntries, addJudges, linesOf} from '/desk/setup/people-lines.js';
import {copied, newId} from '/desk/shell/new-document.js';
import {link, routeOf} from '/desk/shell/route.js';
import {merge} from '/desk/shell/three-way.js';
import {equal} from '../console/check.js';

const aspect = (id) => ({id, marks: 'once'});
const scheme = {id: 'total', parts: [{id: 'A', parts: [aspect('a1'), aspect('a2')]}, aspect('b'), {id: 'C', parts: []}]};
const outline = (node) => (node.parts ? `${node.id}(${node.parts.map(outline).join(' ')})` : node.id);
const after = (from, to) => {
  const done = moved(scheme, from, to);
  return done && `${outline(done.root)} ${nodeAt(done.root, done.place)?.id}`;
};

export const tests = {
  'a node moves among its siblings, into a group and out of one': () => {
    equal(after([1], wayTo(scheme, [1], 'up')), 'total(b A(a1 a2) C()) b');
    equal(after([0], wayTo(scheme, [0], 'down')), 'total(b A(a1 a2) C()) A');
    equal(after([1], wayTo(scheme, [1], 'in')), 'total(A(a1 a2 b) C()) b');
    equal(after([0, 0], wayTo(scheme, [0, 0], 'out')), 'total(A(a2) a1 b C()) a1');
  },

  'dropping before a later sibling of an ancestor finds the place that is left': () => {
    equal(after([1], [2, 0]), 'total(A(a1 a2) C(b)) b');
    equal(after([0, 1], [1]), 'total(A(a1) a2 b C()) a2');
  },

  'nothing moves into itself, and the ends are ends': () => {
    equal(after([0], [0, 1]), null);
    equal(after([], [0]), null);
    equal([wayTo(scheme, [0], 'up'), wayTo(scheme, [2], 'down'), wayTo(scheme, [1], 'out')], [null, null, null]);
  },

  'a copy of a group gets ids that are free': () => {
    equal(outline(duplicate(scheme, scheme.parts[0])), 'A-2(a1-2 a2-2)');
  },

  'a path of the document names the node and its key': () => {
    equal(placeOf('events[3].scheme.parts[0].parts[2].scale.to'), {place: [0, 2], key: 'scale.to'});
    equal(placeOf('events[3].scheme.parts[1]'), {place: [1], key: ''});
    equal(placeOf('events[3].title'), null);
  },

  'a copied competition has last year’s rules and none of its contestants': () => {
    const source = {
      competition: {id: 'old', title: 'Old'},
      contestants: [{id: 'c1', name: 'X'}],
      judges: [{id: 'j1', name: 'J', delegation: 'd1'}],
      delegations: [{id: 'd1', title: 'D'}],
      events: [{id: 'e', judges: ['j1'], chief: 'j1', scheme: {id: 't', parts: [{id: 'a', judges: ['j1']}]}, entries: [{id: 'E1', contestants: ['c1']}]}, {id: 'f', entries: []}],
    };
    const wanted = {id: 'new', title: 'New', dates: [], timeZone: 'UTC', events: ['e'], judges: false, delegations: true};
    const bare = copied(source, wanted);
    equal([bare.contestants, bare.judges, bare.events], [[], [], [{id: 'e', judges: [], scheme: {id: 't', parts: [{id: 'a'}]}, entries: []}]]);
    equal(copied(source, {...wanted, judges: true, delegations: false}).judges, [{id: 'j1', name: 'J'}]);
  },

  'ids come from what a title has of letters and digits, and are never taken twice': () => {
    equal(newId('Anhui Skills Cup 2026', 'competition'), 'anhui-skills-cup-2026');
    equal(newId('焊接', 'event', ['event-1']), 'event-2');
    equal(newId('Welding', 'event', ['welding']), 'welding-1');
  },

  'what one of two organisers changed stands, and what both changed is asked': () => {
    const base = {a: 1, b: [{id: 'x', c: 2}], d: 4};
    const {value, clashes} = merge(base, {...base, a: 2, d: 5}, {...base, b: [{id: 'x', c: 3}], d: 6});
    equal([value.a, value.b], [2, [{id: 'x', c: 3}]]);
    equal(clashes.map(({path, mine, theirs}) => [path, mine, theirs]), [['d', 5, 6]]);
  },

  'pasted people get ids that are free, and a delegation only once': () => {
    const document = {contestants: [{id: 'c002', name: 'Old'}], delegations: [{id: 'd', title: {en: 'Wuhu'}}], events: [{id: 'welding', entries: []}]};
    addEntries(document, 'welding', linesOf('张三, 合肥，某学院\n\n 李四\tWuhu\n王五;合肥'));
    addJudges(document, linesOf('赵六'));
    equal(document.contestants.slice(1), [
      {id: 'c003', name: '张三', delegation: 'delegation-1', organisation: '某学院'},
      {id: 'c004', name: '李四', delegation: 'd'},
      {id: 'c005', name: '王五', delegation: 'delegation-1'},
    ]);
    equal(document.events[0].entries[2], {id: 'W003', contestants: ['c005']});
    equal(document.judges, [{id: 'j001', name: '赵六'}]);
  },

  'addresses lead to where they were made for': () => {
    const {competition, area, rest} = routeOf(link('cup', 'setup', 'wel/ding', 'scheme'));
    equal([competition, area, rest], ['cup', 'setup', ['wel/ding', 'scheme']]);
    equal([routeOf('#/c/cup').area, routeOf('#/screens').area, routeOf('').area], ['overview', 'screens', '']);
  },
};
