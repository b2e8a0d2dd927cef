package org.jiangxin.scoring.check;

import java.util.Map;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.scheme.Aspect;
import org.jiangxin.scoring.scheme.Factor;
import org.jiangxin.scoring.scheme.Points;
import org.jiangxin.scoring.scheme.Scale;
import org.jiangxin.scoring.tree.AspectScore;

/** {@code scaleToMax} has a top to scale and a maximum to scale it to. */
final class ScaleToMaxCheck {

  private ScaleToMaxCheck() {}

  static void check(Located at, Aspect aspect, Problems problems) {
    String path = at.key("scaleToMax");
    boolean complete = aspect.max().isPresent() && aspect.scale().flatMap(Scale::to).isPresent();
    problems.addIf(
        !complete, path, "scaleToMax needs a max and a scale with its highest mark (to)");
    boolean fixed = !(aspect.points() instanceof Points.ByRank) && !dependsOnEntry(aspect.points());
    problems.addIf(
        !fixed, path, "scaleToMax does not go with points that differ from entry to entry");
    if (complete && fixed) {
      Exact top = AspectScore.pointsOfTop(aspect, 1, Map.of());
      problems.addIf(
          top.signum() == 0,
          path,
          "the highest mark gives no points, so it cannot be scaled to max");
    }
  }

  private static boolean dependsOnEntry(Points points) {
    return points instanceof Points.Linear linear
        && (linear.base() instanceof Factor.Given
            || linear.at() instanceof Factor.Given
            || linear.per() instanceof Factor.Given);
  }
}
