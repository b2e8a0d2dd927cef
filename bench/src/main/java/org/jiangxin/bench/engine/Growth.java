package org.jiangxin.bench.engine;

import java.util.SplittableRandom;
import org.jiangxin.scoring.EventScoring;

/**
 * The engine's work in an event of one size.
 *
 * @param entries how many entries the event has
 * @param markMicros processor time for a mark and its entry's new place
 * @param markBytes memory allocated meanwhile
 * @param wholeMicros processor time to compute the whole ranking from all marks anew
 */
public record Growth(int entries, double markMicros, double markBytes, double wholeMicros) {
  private static final int MARKS = 50_000;
  private static final long SEED = 2025;

  /**
   * Measures.
   *
   * @throws IllegalStateException when the two ways do not come to the same ranking
   */
  public static Growth of(int entries) {
    FilledEvent event = new FilledEvent(entries, SEED);
    SplittableRandom random = new SplittableRandom(SEED);
    EventScoring live = event.computed();
    live.standings();
    int warm = change(event, live, random);
    Spent marks = new Spent();
    int best = Math.min(warm, change(event, live, random));
    double micros = marks.micros() / MARKS;
    double bytes = marks.bytes() / MARKS;
    Spent whole = new Spent();
    EventScoring anew = event.computed();
    boolean same = best >= 1 && anew.standings().equals(live.standings());
    double wholeMicros = whole.micros();
    if (!same) {
      throw new IllegalStateException("the rankings differ with " + entries + " entries");
    }
    return new Growth(entries, micros, bytes, wholeMicros);
  }

  /** Gives marks, and asks after each for the entry's place; the best place of all. */
  private static int change(FilledEvent event, EventScoring live, SplittableRandom random) {
    int best = Integer.MAX_VALUE;
    for (int mark = 0; mark < MARKS; mark++) {
      best = Math.min(best, live.rank(event.change(live, random)).orElseThrow());
    }
    return best;
  }
}
