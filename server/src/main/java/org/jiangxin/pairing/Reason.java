package org.jiangxin.pairing;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Why two were paired.
 *
 * @param fixed the pair was settled before
 * @param apprenticeWish which wish of the apprentice's it grants, counted from 1
 * @param mentorWish which wish of the mentor's it grants, counted from 1
 * @param trades ids of the events that both have in common
 * @param crossDelegation both are known to stand for different delegations
 * @param missed the apprentice's dearer wishes and why they were not granted, the dearest first
 */
public record Reason(
    boolean fixed,
    Optional<Integer> apprenticeWish,
    Optional<Integer> mentorWish,
    SortedSet<String> trades,
    boolean crossDelegation,
    List<MissedWish> missed) {

  /** A wish that was not granted. */
  public record MissedWish(String mentor, Obstacle obstacle) {}

  /** Why a wish was not granted. */
  public enum Obstacle {
    /** The pool has no such mentor. */
    UNKNOWN,
    /** The mentor teaches none of the apprentice's trades. */
    OTHER_TRADE,
    /** All of the mentor's places went to others, with more wishes granted on the whole. */
    FULL,
    /** The mentor has a place, yet another mentor's own wish weighed more. */
    OTHER_WISH,
    /** The pair was settled before. */
    SETTLED
  }

  /** Copies the list. */
  public Reason {
    missed = List.copyOf(missed);
  }
}
