// What a search finds: pages, events, people and entries of the open competition, and other competitions.

import {language, t, titleIn} from '/kit/i18n.js';
import {AREAS} from '../areas.js';
import {link} from '../shell/route.js';

/** @typedef {{kind: string, title: string, detail: string, href: string, text: string}} Found */

const MOST = 40;

/**
 * Everything that can be found, in the order in which it is shown.
 * @param {import('../shell/desk.js').Desk} desk
 * @returns {Found[]}
 */
export function everything(desk) {
  return [...pages(desk), ...events(desk), ...entries(desk), ...people(desk), ...competitions(desk)];
}

/**
 * @param {readonly Found[]} all
 * @param {string} wanted words that all have to be there
 */
export function matching(all, wanted) {
  const words = wanted.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return all.filter(({text}) => words.every((word) => text.includes(word))).slice(0, MOST);
}

/** @param {string} kind @param {string} title @param {string} detail @param {string} href @param {unknown[]} more @returns {Found} */
const found = (kind, title, detail, href, more = []) => ({kind, title, detail, href, text: [title, detail, ...more.map(words)].join(' ').toLocaleLowerCase()});

/** All texts of a title. @param {unknown} title @returns {string} */
const words = (title) => (title && typeof title === 'object' ? Object.values(title).join(' ') : String(title ?? ''));

/** @param {any} title */
const read = (title) => titleIn(title, language());

/** @param {import('../shell/desk.js').Desk} desk */
const pages = (desk) => [
  ...AREAS.filter((area) => area.everywhere || desk.summary).map((area) => found('page', t(area.title), '', link(area.everywhere ? '' : desk.competition, area.id), [area.id])),
  found('page', t('desk.new'), '', '#/new'),
  found('page', t('desk.home'), '', '#/'),
];

/** @param {import('../shell/desk.js').Desk} desk */
const events = (desk) =>
  (desk.document?.events ?? []).flatMap((/** @type {any} */ event) => [
    found('event', read(event.title), t('desk.area.day'), desk.link('day', event.id), [event.id, event.title]),
    found('event', read(event.title), t('desk.area.setup'), desk.link('setup', event.id), [event.id, event.title]),
  ]);

/** @param {import('../shell/desk.js').Desk} desk */
function entries(desk) {
  const {document} = desk;
  const names = new Map((document?.contestants ?? []).map((/** @type {any} */ each) => [each.id, each.name]));
  return (document?.events ?? []).flatMap((/** @type {any} */ event) =>
    event.entries.map((/** @type {any} */ entry) => {
      const who = (entry.contestants ?? []).map((/** @type {string} */ id) => names.get(id) ?? id).join(', ');
      return found('entry', entry.id, [who, read(event.title)].filter(Boolean).join(' · '), desk.link('day', event.id), [event.title]);
    }),
  );
}

/** The first of these areas that the desk has. @param {...string} ids */
const firstOf = (...ids) => ids.find((id) => AREAS.some((area) => area.id === id)) ?? 'overview';

/** @param {import('../shell/desk.js').Desk} desk */
function people(desk) {
  const of = (/** @type {string} */ section, /** @type {string} */ kind, /** @type {(id: string) => string} */ href) =>
    (desk.document?.[section] ?? []).map((/** @type {any} */ person) => found(kind, person.name, person.organisation ?? '', href(person.id), [person.id, person.delegation]));
  const home = firstOf('people');
  return [
    ...of('contestants', 'contestant', (id) => (home === 'people' ? desk.link(home, id) : desk.link(home))),
    ...of('judges', 'judge', () => desk.link(firstOf('panels'))),
    ...of('mentors', 'mentor', () => desk.link(firstOf('pairings'))),
  ];
}

/** @param {import('../shell/desk.js').Desk} desk */
const competitions = (desk) => desk.competitions.map((each) => found('competition', read(each.title), each.dates.join(' '), link(each.id, 'overview'), [each.id, each.title]));
