package org.jiangxin.scoring.property;

import java.util.List;
import java.util.Random;

/** Draws one of several. */
final class Draw {

  private Draw() {}

  static <T> T from(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
