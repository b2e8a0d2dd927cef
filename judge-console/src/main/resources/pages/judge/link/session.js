// Who is signed in on this tablet. Answers that are not the server's own (a captive portal's page) count as no answer.

/** @typedef {{role: string, name?: string, competition?: string|null, judge?: string|null, expiresAt?: string}} Session */
/** @typedef {{is: 'signed-in', session: Session} | {is: 'signed-out'} | {is: 'unreachable'}} SessionAnswer */

/** @returns {Promise<SessionAnswer>} */
export async function currentSession() {
  try {
    const answer = await fetch('/api/sessions/current', {
      headers: {accept: 'application/json'},
      cache: 'no-store',
    });
    if (answer.status === 401) return {is: 'signed-out'};
    const session = await answer.json();
    return answer.ok && typeof session.role === 'string' ? {is: 'signed-in', session} : {is: 'unreachable'};
  } catch {
    return {is: 'unreachable'};
  }
}

/** @typedef {'wrong' | 'too-many' | 'unreachable' | 'other-role'} SignInProblem */

/**
 * @param {string} code the typed characters or the QR code's secret
 * @param {string} tablet a name for the organiser's list; empty for none
 * @param {'judge' | 'contestant'} [role] whose page this is
 * @returns {Promise<SignInProblem | null>} null when this tablet is signed in
 */
export async function signIn(code, tablet, role = 'judge') {
  try {
    const answer = await fetch('/api/sessions', {
      method: 'POST',
      headers: {'content-type': 'application/json', accept: 'application/json'},
      body: JSON.stringify({code, tablet}),
    });
    if (answer.status === 429) return 'too-many';
    if (answer.status >= 400 && answer.status < 500) return 'wrong';
    const session = await answer.json();
    if (!answer.ok || typeof session.role !== 'string') return 'unreachable';
    return session.role === role ? null : 'other-role';
  } catch {
    return 'unreachable';
  }
}

/** @returns {Promise<boolean>} */
export async function signOut() {
  try {
    return (await fetch('/api/sessions/current', {method: 'DELETE'})).ok;
  } catch {
    return false;
  }
}

/** The code in the address, taken out of it at once so that it stays in no history. @returns {string|null} */
export function codeInAddress() {
  const code = new URLSearchParams(location.hash.slice(1)).get('code');
  if (code) history.replaceState(null, '', location.pathname + location.search);
  return code;
}
