package org.jiangxin.pairing;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a granted wish is worth: 10 points for the first, 9 for the second, and so on down to 1,
 * which every later wish is worth too. The wishes of apprentices and of mentors count alike.
 */
final class WishPoints {
  /** The most that one pair can be worth: a first wish on both sides. */
  static final int MOST = 20;

  private static final int FIRST = 10;

  private WishPoints() {}

  /** Both sides' points for a pair. */
  static int of(Learner learner, Master master) {
    return points(learner.wishes(), master.id()) + points(master.wishes(), learner.id());
  }

  private static int points(List<String> wishes, String granted) {
    OptionalInt rank = rank(wishes, granted);
    return rank.isPresent() ? Math.max(1, FIRST + 1 - rank.getAsInt()) : 0;
  }

  /** Which wish it is, counted from 1; empty when it was not wished. */
  static OptionalInt rank(List<String> wishes, String wished) {
    int index = wishes.indexOf(wished);
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(index + 1);
  }
}
