package org.jiangxin.pairing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A pair as an organiser settled it, with what grows out of it.
 *
 * @param fixed a later proposal keeps the pair
 * @param from the first day of the apprenticeship
 * @param until its last day
 * @param goals what the apprentice is to learn
 * @param followUps what became of it, in the order it was noted
 * @param note anything else, "" for nothing
 */
public record SavedPair(
    Pair pair,
    boolean fixed,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    List<Goal> goals,
    List<FollowUp> followUps,
    String note) {

  /** Something to learn, and how far it got. */
  public record Goal(String text, Progress progress) {}

  /** How far a goal got. */
  public enum Progress {
    OPEN,
    PARTLY,
    REACHED
  }

  /** What somebody noted on a day, such as a later contest's result. */
  public record FollowUp(Optional<LocalDate> on, String text) {}

  /** Copies the lists. */
  public SavedPair {
    goals = List.copyOf(goals);
    followUps = List.copyOf(followUps);
  }

  /** A pair of which nothing more is known. */
  public static SavedPair of(Pair pair, boolean fixed) {
    return new SavedPair(pair, fixed, Optional.empty(), Optional.empty(), List.of(), List.of(), "");
  }
}
