package org.jiangxin.scoring.tree;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.scheme.Aspect;
import org.jiangxin.scoring.scheme.Points;
import org.jiangxin.scoring.scheme.Rounding;

/**
 * How a value becomes points: the {@code points} key of one aspect, for one entry's given numbers.
 */
final class PointsScore {

  private static final Rounding TO_STARTED = new Rounding(0, Rounding.Mode.UP);

  private final Aspect aspect;
  private final Map<String, BigDecimal> given;

  PointsScore(Aspect aspect, Map<String, BigDecimal> given) {
    this.aspect = aspect;
    this.given = given;
  }

  boolean changes() {
    return !(aspect.points() instanceof Points.AsIs);
  }

  boolean byRank() {
    return aspect.points() instanceof Points.ByRank;
  }

  /** The points of a value; {@code rank} is needed only where they go by rank. */
  Exact of(Exact value, Optional<Integer> rank) {
    Points points = aspect.points();
    if (points instanceof Points.YesNo) {
      return aspect.max().map(Exact::of).orElse(Exact.ONE).times(value);
    }
    if (points instanceof Points.Steps steps) {
      return step(steps, value);
    }
    if (points instanceof Points.Linear linear) {
      return line(linear, value);
    }
    if (points instanceof Points.Tolerance tolerance) {
      return tolerated(tolerance, value);
    }
    return points instanceof Points.ByRank byRank
        ? place(byRank.list(), rank.orElseThrow())
        : value;
  }

  private static Exact step(Points.Steps steps, Exact value) {
    return steps.steps().stream()
        .filter(step -> step.upTo().map(Exact::of).map(to -> value.compareTo(to) <= 0).orElse(true))
        .findFirst()
        .map(step -> Exact.of(step.give()))
        .orElse(Exact.ZERO);
  }

  private Exact line(Points.Linear linear, Exact value) {
    Exact base = AspectScore.number(linear.base(), given);
    Exact at = AspectScore.number(linear.at(), given);
    Exact per = AspectScore.number(linear.per(), given);
    return base.plus(value.minus(at).times(per));
  }

  private static Exact tolerated(Points.Tolerance rule, Exact value) {
    Exact below = Exact.of(rule.low()).minus(value);
    Exact above = value.minus(Exact.of(rule.high()));
    Exact outside = below.max(above).max(Exact.ZERO);
    Exact started = outside.dividedBy(Exact.of(rule.per())).rounded(TO_STARTED);
    return Exact.of(rule.full()).minus(started.times(Exact.of(rule.lose()))).max(Exact.ZERO);
  }

  /** The points of a place, 0 beyond the list. */
  static Exact place(List<BigDecimal> list, int rank) {
    return rank <= list.size() ? Exact.of(list.get(rank - 1)) : Exact.ZERO;
  }
}
