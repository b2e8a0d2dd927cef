package org.jiangxin.scoring.ranking;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.order.Ranks;

/** {@code equal}: what equal values count when ranks are added or multiplied. */
public enum EqualRanks {
  /** {@code averaged}: the mean of the places they take together (1, 2.5, 2.5, 4). */
  AVERAGED,
  /** {@code shared}: the best of these places (1, 2, 2, 4). */
  SHARED;

  private static final Exact TWO = Exact.of(2);

  /** The rank of each item, best first. */
  <T> Map<T, Exact> ranks(List<T> items, Comparator<? super T> bestFirst) {
    Map<T, Exact> ranks = new HashMap<>();
    for (List<T> equal : Ranks.groups(items, bestFirst)) {
      Exact rank = of(ranks.size() + 1, equal.size());
      equal.forEach(item -> ranks.put(item, rank));
    }
    return ranks;
  }

  /** What each of {@code count} equal ones gets when the best of their places is {@code first}. */
  Exact of(int first, int count) {
    return this == SHARED
        ? Exact.of(first)
        : Exact.of(first).plus(Exact.of(count - 1).dividedBy(TWO));
  }
}
