package org.jiangxin.cli.walk;

/** What somebody is to an event, from the one who may know least to the one who may know all. */
enum Caller {
  /** A visitor, such as a screen in the hall. */
  PUBLIC,
  /** A contestant of the competition, but not of the entry that is asked for. */
  FELLOW,
  /** The contestant of the entry that is asked for. */
  CONTESTANT,
  /** A judge of another competition. */
  OUTSIDER,
  /** A judge of another event of the same competition. */
  OTHER,
  /** A judge of the event's panel. */
  JUDGE,
  /** The event's chief judge. */
  CHIEF,
  /** Somebody of the arbitration. */
  ARBITER,
  /** An organiser. */
  ORGANIZER
}
