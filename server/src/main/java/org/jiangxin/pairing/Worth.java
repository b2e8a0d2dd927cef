package org.jiangxin.pairing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * How good pairs are. The number of pairs counts first, then the wishes, then, where it is asked
 * for, how many are of different delegations, then how even the loads are.
 *
 * @param paired apprentices with a mentor
 * @param wishPoints what the granted wishes of both sides are worth together; a first wish 10
 *     points, a second 9, …, from the tenth on 1
 * @param crossDelegation pairs of different delegations; 0 where it was not asked for
 * @param loadSquares the sum of the squares of the mentors' loads, least when they are even
 */
public record Worth(int paired, int wishPoints, int crossDelegation, long loadSquares)
    implements Comparable<Worth> {

  private static final Comparator<Worth> ORDER =
      Comparator.comparingInt(Worth::paired)
          .thenComparingInt(Worth::wishPoints)
          .thenComparingInt(Worth::crossDelegation)
          .thenComparing(Worth::loadSquares, Comparator.reverseOrder());

  /** What pairs are worth, given as the mentor's id by the apprentice's. */
  static Worth of(Pool pool, Map<String, String> pairs) {
    Map<String, Learner> learners = pool.learnersById();
    Map<String, Master> masters = pool.mastersById();
    Map<String, Long> loads = new HashMap<>();
    int points = 0;
    int crossed = 0;
    for (Map.Entry<String, String> pair : pairs.entrySet()) {
      Learner learner = learners.get(pair.getKey());
      Master master = masters.get(pair.getValue());
      points += WishPoints.of(learner, master);
      crossed += pool.preferCrossDelegation() && master.isOfOtherDelegation(learner) ? 1 : 0;
      loads.merge(master.id(), 1L, Long::sum);
    }
    long squares = loads.values().stream().mapToLong(load -> load * load).sum();
    return new Worth(pairs.size(), points, crossed, squares);
  }

  /** The better one is the greater. */
  @Override
  public int compareTo(Worth other) {
    return ORDER.compare(this, other);
  }
}
