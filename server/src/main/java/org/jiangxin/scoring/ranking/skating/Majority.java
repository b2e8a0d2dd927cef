package org.jiangxin.scoring.ranking.skating;

import java.util.Comparator;
import java.util.List;
import org.jiangxin.scoring.exact.Exact;

/**
 * A couple's marks, counted up to a place.
 *
 * @param couple whose marks they are
 * @param marks all of the couple's marks
 */
record Majority(int couple, List<Exact> marks) {

  /** Rule 5: "placed second or higher by an absolute majority" of its judges. */
  boolean reachedAt(Exact place) {
    return count(place) >= marks.size() / 2 + 1;
  }

  /** How many marks are this place or better. */
  int count(Exact place) {
    return (int) marks.stream().filter(mark -> mark.compareTo(place) <= 0).count();
  }

  private Exact sum(Exact place) {
    return marks.stream()
        .filter(mark -> mark.compareTo(place) <= 0)
        .reduce(Exact.ZERO, Exact::plus);
  }

  /**
   * Rule 6 and the first half of rule 7: the larger majority first, then the lower total of the
   * marks that form it.
   */
  static Comparator<Majority> at(Exact place) {
    Comparator<Majority> largest = Comparator.comparing(couple -> -couple.count(place));
    return largest.thenComparing(couple -> couple.sum(place));
  }
}
