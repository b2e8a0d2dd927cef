// What a competition still needs, in the order in which one does it: a guide for the first time, a checklist ever after.

/** @typedef {{key: string, done: boolean, href: string}} Step */

/** @param {any} scheme @returns {boolean} whether it is more than what a new event begins with */
const isWritten = (scheme) => (scheme.parts ?? []).some((/** @type {any} */ part) => part.parts) || (scheme.parts ?? []).length > 1 || scheme.parts?.[0]?.id !== 'quality';

/**
 * @param {import('../shell/desk.js').Desk} desk
 * @param {(area: string) => boolean} has whether the desk has an area
 * @returns {Step[]}
 */
export function firstSteps(desk, has) {
  const {document} = desk;
  const events = document.events ?? [];
  const every = (/** @type {(event: any) => boolean} */ is) => events.length > 0 && events.every(is);
  const states = (desk.summary?.events ?? []).map((event) => event.state);
  const reached = (/** @type {string[]} */ ...which) => states.length > 0 && states.every((state) => which.includes(state));
  const first = events[0]?.id;
  const people = has('people') ? desk.link('people') : desk.link('setup');
  const panels = has('panels') ? desk.link('panels') : first ? desk.link('setup', first) : desk.link('setup');
  return [
    {key: 'events', done: events.length > 0, href: desk.link('setup')},
    {key: 'schemes', done: every((event) => isWritten(event.scheme)), href: first ? desk.link('setup', first, 'scheme') : desk.link('setup')},
    {key: 'people', done: (document.contestants ?? []).length > 0 && (document.judges ?? []).length > 0, href: people},
    {key: 'entries', done: every((event) => event.entries.length > 0), href: people},
    {key: 'panels', done: every((event) => event.judges.length > 0 && Boolean(event.chief)), href: panels},
    {key: 'awards', done: every((event) => (event.awards ?? []).length > 0), href: first ? desk.link('setup', first) : desk.link('setup')},
    {key: 'marking', done: reached('marking', 'frozen', 'review', 'official', 'published'), href: desk.link('day')},
    {key: 'publish', done: reached('published'), href: desk.link('day')},
  ];
}
