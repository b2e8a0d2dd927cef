package org.jiangxin.pairing;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jiangxin.pairing.Reason.MissedWish;
import org.jiangxin.pairing.Reason.Obstacle;

/** Says of finished pairs why they were made. */
final class Reasons {
  private final Pool pool;
  private final Map<String, Master> masters;
  private final Map<String, Integer> loads;

  /**
   * @param loads how many apprentices each mentor has in the end
   */
  Reasons(Pool pool, Map<String, Integer> loads) {
    this.pool = pool;
    this.masters = pool.mastersById();
    this.loads = loads;
  }

  Reason of(Learner learner, Master master) {
    boolean fixed = pool.fixedMentor(learner).isPresent();
    SortedSet<String> common = new TreeSet<>(learner.trades());
    common.retainAll(master.trades());
    return new Reason(
        fixed,
        boxed(WishPoints.rank(learner.wishes(), master.id())),
        boxed(WishPoints.rank(master.wishes(), learner.id())),
        Collections.unmodifiableSortedSet(common),
        master.isOfOtherDelegation(learner),
        missed(learner, master, fixed));
  }

  private static Optional<Integer> boxed(OptionalInt rank) {
    return rank.isPresent() ? Optional.of(rank.getAsInt()) : Optional.empty();
  }

  private List<MissedWish> missed(Learner learner, Master granted, boolean fixed) {
    return learner.wishes().stream()
        .takeWhile(wished -> !wished.equals(granted.id()))
        .map(wished -> new MissedWish(wished, fixed ? Obstacle.SETTLED : obstacle(learner, wished)))
        .toList();
  }

  private Obstacle obstacle(Learner learner, String wished) {
    Master master = masters.get(wished);
    if (master == null) {
      return Obstacle.UNKNOWN;
    }
    if (!master.teaches(learner)) {
      return Obstacle.OTHER_TRADE;
    }
    return loads.get(wished) >= master.capacity() ? Obstacle.FULL : Obstacle.OTHER_WISH;
  }
}
