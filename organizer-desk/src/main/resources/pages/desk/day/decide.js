// What organisers decide about an event, each with a fresh id so that a message sent twice is known to be one.

import {newId} from '/judge/core/ids.js';
import {api} from '../shell/api.js';

/**
 * @param {import('../shell/desk.js').Desk} desk
 * @param {string} event
 * @param {{type: string} & Record<string, unknown>} message
 */
export const decide = (desk, event, message) => api.post(desk.path('/events/', encodeURIComponent(event), '/decisions'), {id: newId(), ...message});

/**
 * Moves an event to a state.
 * @param {import('../shell/desk.js').Desk} desk
 * @param {string} event
 * @param {string} state
 * @param {string | null} reason
 */
export const moveTo = (desk, event, state, reason) => api.post(desk.path('/events/', encodeURIComponent(event), '/state'), {state, reason});
