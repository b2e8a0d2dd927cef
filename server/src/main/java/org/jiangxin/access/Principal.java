package org.jiangxin.access;

/**
 * Who is calling. Sessions are named by their id, which is no secret; the token never leaves {@link
 * Sessions}.
 */
public sealed interface Principal {

  /** Somebody who is not signed in. */
  record Visitor() implements Principal {}

  /**
   * An organiser: may do everything that the procedure allows an organiser, in all competitions.
   *
   * @param session the session's id
   * @param username the account's name
   */
  record Organizer(String session, String username) implements Principal {}

  /**
   * Somebody of the arbitration: reads what a chief judge may read, decides appeals, nothing else.
   *
   * @param session the session's id
   * @param username the account's name
   */
  record Arbiter(String session, String username) implements Principal {}

  /**
   * A judge's tablet, bound to one judge of one competition.
   *
   * @param session the session's id
   * @param competition the competition's id
   * @param judge the judge's id in that competition
   * @param tablet the tablet's id
   */
  record JudgeTablet(String session, String competition, String judge, String tablet)
      implements Principal {}

  /**
   * A contestant, who sees their own entries and nothing more than the public of others.
   *
   * @param session the session's id
   * @param competition the competition's id
   * @param contestant the contestant's id in that competition
   * @param tablet the id of their telephone or tablet
   */
  record Contestant(String session, String competition, String contestant, String tablet)
      implements Principal {}
}
