// What an area's module exports as `view`.

/** @typedef {(desk: import('./desk.js').Desk, route: import('./route.js').Route) => unknown} View */

export {};
