package org.jiangxin.scoring.ranking;

import java.util.List;
import org.jiangxin.scoring.scheme.Order;

/**
 * {@code ranking: {method, order, equal, ties}}: which entry stands before which. Whoever is still
 * equal after the tie-breaks shares the place, and the next place is skipped (1, 2, 2, 4).
 */
public sealed interface Ranking {

  /** Which end of the totals is better; sums and products of ranks are the better the lower. */
  default Order better() {
    return this instanceof ByTotal total ? total.order() : Order.ASCENDING;
  }

  /** {@code ties}: applied in order, each only to those still equal. */
  List<TieBreak> ties();

  /**
   * No {@code method} (or {@code total}): by the scheme's total; {@code order} default descending.
   */
  record ByTotal(Order order, List<TieBreak> ties) implements Ranking {
    /** Copies the list. */
    public ByTotal {
      ties = List.copyOf(ties);
    }
  }

  /**
   * {@code rank-sum}: each judge's marks alone put through the scheme rank the entries; the lowest
   * sum of these ranks wins.
   *
   * @param order which end of a judge's totals is better, default descending
   * @param equal what equal totals of one judge count, default averaged
   */
  record RankSum(Order order, EqualRanks equal, List<TieBreak> ties) implements Ranking {
    /** Copies the list. */
    public RankSum {
      ties = List.copyOf(ties);
    }
  }

  /**
   * {@code rank-product}: the root's parts each rank the entries; the lowest product of these ranks
   * wins.
   *
   * @param order which end of a part's values is better, default descending
   * @param equal what equal values count, default averaged
   */
  record RankProduct(Order order, EqualRanks equal, List<TieBreak> ties) implements Ranking {
    /** Copies the list. */
    public RankProduct {
      ties = List.copyOf(ties);
    }
  }

  /**
   * {@code skating}: the ballroom finals' majority rules 5 to 11. The root's parts are the dances:
   * aspects marked by each judge with places, 1 the best.
   */
  record Skating(List<TieBreak> ties) implements Ranking {
    /** Copies the list. */
    public Skating {
      ties = List.copyOf(ties);
    }
  }
}
