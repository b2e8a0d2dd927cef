package org.jiangxin.scoring.check;

import java.util.Map;
import java.util.stream.IntStream;
import org.jiangxin.scoring.scheme.Aspect;
import org.jiangxin.scoring.scheme.Factor;
import org.jiangxin.scoring.scheme.Points;
import org.jiangxin.scoring.scheme.Scale;
import org.jiangxin.scoring.tree.AspectScore;

/** {@code scaleToMax} has a top to scale and a maximum to scale it to. */
final class ScaleToMaxCheck {

  private ScaleToMaxCheck() {}

  static void check(Located at, Aspect aspect, int judges, Problems problems) {
    String path = at.key("scaleToMax");
    boolean complete = aspect.max().isPresent() && aspect.scale().flatMap(Scale::to).isPresent();
    problems.addIf(
        !complete, path, "scaleToMax needs a max and a scale with its highest mark (to)");
    boolean fixed = !(aspect.points() instanceof Points.ByRank) && !dependsOnEntry(aspect.points());
    problems.addIf(
        !fixed, path, "scaleToMax does not go with points that differ from entry to entry");
    if (complete && fixed) {
      problems.addIf(
          topIsWorthless(aspect, judges),
          path,
          "the highest mark gives no points, so it cannot be scaled to max");
    }
  }

  /** For any number of marks that a panel may use: while some are missing a sum has a lower top. */
  private static boolean topIsWorthless(Aspect aspect, int judges) {
    return IntStream.rangeClosed(1, Math.max(1, judges))
        .mapToObj(used -> AspectScore.pointsOfTop(aspect, used, Map.of()))
        .anyMatch(top -> top.signum() == 0);
  }

  private static boolean dependsOnEntry(Points points) {
    return points instanceof Points.Linear linear
        && (linear.base() instanceof Factor.Given
            || linear.at() instanceof Factor.Given
            || linear.per() instanceof Factor.Given);
  }
}
