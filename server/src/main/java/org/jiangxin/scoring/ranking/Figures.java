package org.jiangxin.scoring.ranking;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jiangxin.scoring.exact.Exact;

/**
 * What a ranking method compares, entry by entry: the scheme's total, or a sum or product of ranks.
 */
public interface Figures {

  /** The marks of an aspect of an entry changed, or what they count as. */
  void touch(int entry, int aspect);

  /** Who competes or who may mark changed. */
  void touchAll();

  /**
   * Computes what is stale; the scheme's values are settled already.
   *
   * @param changed entries whose values in the scheme may have changed
   * @return entries whose figure may have changed
   */
  int[] settle(BitSet competing, int[] changed);

  /** What is compared; empty while there is nothing to compare. */
  Optional<Exact> figure(int entry);

  /** Where the method itself splits equal figures: a smaller number stands before. */
  default int split(int entry) {
    return 0;
  }

  /** The ranks that make the figure, in order; none for the scheme's total. */
  List<RankShare> shares(int entry);
}
