// Which answer about a ceremony holds: answers may overtake each other, so the ceremony's own version decides, and for
// "none is running", which has no version, the order of the questions.

/** @typedef {import('./presenter-calls.js').Answer} Answer */

export class NewestAnswer {
  /** What holds; null before the first answer. @type {Answer | null} */
  current = null;
  #asked = 0;
  #answered = 0;
  /** Of the newest plan so far; a later ceremony's versions are higher than an earlier one's. */
  #version = 0;

  /** Call it when a question goes out; the number belongs to its answer. */
  asks() {
    return ++this.#asked;
  }

  /**
   * @param {Answer} answer
   * @param {number} question
   * @returns {boolean} whether it holds now
   */
  take(answer, question) {
    const overtaken = question < this.#answered;
    this.#answered = Math.max(this.#answered, question);
    if (answer.kind === 'plan' ? this.#isOld(answer.plan) : overtaken) return false;
    if (answer.kind === 'problem' && this.current) return false;
    if (answer.kind === 'plan') this.#version = answer.plan.version;
    this.current = answer;
    return true;
  }

  /** The plan of a ceremony that was ended must not come back either. @param {import('./presenter-calls.js').Plan} plan */
  #isOld({version}) {
    return version < this.#version || (version === this.#version && this.current?.kind === 'none');
  }
}
