// What an organiser can add to a scheme, in the words of their trade.

/** @type {Record<string, (id: string) => any>} */
export const PRESETS = {
  /** A group of aspects. */
  group: (id) => ({id, parts: []}),
  /** Each judge gives points; the mean counts. */
  points: (id) => ({id, marks: 'each-judge', scale: {from: 0, to: 10, step: 0.5}, panel: {take: 'mean', round: {digits: 2}}, max: 10}),
  /** Each judge gives 0 to 3, as WorldSkills does. */
  judgement: (id) => ({id, marks: 'each-judge', scale: {from: 0, to: 3, step: 1}, guard: {spread: 1}, max: 1, scaleToMax: true}),
  /** A measured size with a tolerance. */
  measure: (id) => ({
    id,
    unit: 'mm',
    marks: 'once',
    scale: {from: 0, to: 1000, step: 0.01},
    points: {tolerance: {low: 24.98, high: 25.02, full: 10, lose: 1, per: 0.01}},
    max: 10,
  }),
  /** Done or not. */
  check: (id) => ({id, marks: 'once', points: 'yes-no', times: [2], max: 2}),
  /** So much off for each fault. */
  deduction: (id) => ({id, marks: 'once', scale: {from: 0, to: 20, step: 1}, points: {linear: {base: 0, at: 0, per: -0.5}}, max: 0}),
  /** A time that only settles ties. */
  time: (id) => ({id, unit: 's', marks: 'once', scale: {from: 0, to: 86400, step: 0.01}, counts: false}),
};
