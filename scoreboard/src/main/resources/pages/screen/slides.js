// Which slides a rotation has: those that were asked for, or the usual ones. Pure.

/** @typedef {{view: string, event: string | null}} Slide */

/** The views that can be a slide of a rotation. */
export const SLIDE_VIEWS = Object.freeze([
  'ranking', 'wall', 'entry', 'delegations', 'teams', 'progress', 'announcements', 'pictures', 'programme', 'join',
]);

/**
 * @param {readonly string[]} asked such as `ranking:welding`, `ranking` (of each event) or `wall`
 * @param {readonly string[]} events
 * @param {readonly string[]} ranked the events whose delegations are ranked and may be seen
 * @param {import('./programme.js').ProgrammeContent} content slides that would be empty are left out
 * @returns {Slide[]} at least one
 */
export function slidesFor(asked, events, ranked, content) {
  const wanted = asked.length ? asked : usual(events);
  const slides = wanted.flatMap((each) => expand(each, events, ranked)).filter(({view}) => hasSomething(view, content));
  return slides.length ? slides : [{view: 'wall', event: null}];
}

/** @param {readonly string[]} events */
function usual(events) {
  return ['announcements', 'ranking', 'teams', ...(events.length > 1 ? ['wall'] : []), 'pictures', 'programme', 'join'];
}

/**
 * @param {string} asked
 * @param {readonly string[]} events
 * @param {readonly string[]} ranked
 * @returns {Slide[]}
 */
function expand(asked, events, ranked) {
  const [view, event] = asked.split(':');
  if (!SLIDE_VIEWS.includes(view)) return [];
  const able = view === 'teams' ? ranked : events;
  if (event) return able.includes(event) ? [{view, event}] : [];
  if (view === 'ranking' || view === 'teams') return able.map((each) => ({view, event: each}));
  return [{view, event: null}];
}

/**
 * @param {string} view
 * @param {import('./programme.js').ProgrammeContent} content
 */
function hasSomething(view, content) {
  if (view === 'announcements') return content.announcements.length > 0;
  if (view === 'pictures') return content.pictures.length > 0;
  if (view === 'programme') return content.schedule.length + content.sponsors.length > 0;
  return true;
}
