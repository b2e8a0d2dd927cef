package org.jiangxin.pairing;

/**
 * What a unit of flow costs by each of two goals.
 *
 * <p>The first goal is as many pairs as can be, then wishes; the second different delegations, then
 * even loads. Two aims share one goal where a factor can hold them apart: a cycle in the network
 * changes the number of pairs by at most 1, and the loads of at most two mentors by one each, so
 * factors of the size of the pool suffice and no number comes near the library's bound of 10⁹.
 */
record Cost(int first, int second) {
  /** How many goals there are. */
  static final int GOALS = 2;

  static final Cost NOTHING = new Cost(0, 0);

  /** The cost by one of the goals. */
  int by(int goal) {
    return goal == 0 ? first : second;
  }

  /** The costs in a pool of a certain size. */
  record Scale(int learners, int most) {

    /** Measures a pool. */
    static Scale of(Pool pool) {
      int learners = pool.learners().size();
      int most = pool.masters().stream().mapToInt(Master::capacity).max().orElse(0);
      return new Scale(learners, Math.min(learners, most));
    }

    /** An apprentice stays without a mentor. */
    Cost unpaired() {
      return new Cost(2 * WishPoints.MOST * (learners + 1), 0);
    }

    /** A pair is worth so many points, 0 to {@link WishPoints#MOST}. */
    Cost wishes(int points) {
      return new Cost(WishPoints.MOST - points, 0);
    }

    /** A pair is not of different delegations. */
    Cost notCrossed() {
      return new Cost(0, 2 * most + 1);
    }

    /**
     * A mentor's first, second, third … place. The costs 1, 3, 5 … add up to the square of the
     * load, and the sum of the squares is least when the loads are as even as can be.
     */
    Cost place(int number) {
      return new Cost(0, 2 * number - 1);
    }
  }

  Cost plus(Cost other) {
    return new Cost(first + other.first, second + other.second);
  }
}
