package org.jiangxin.scoring.tree;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.scheme.Factor;
import org.jiangxin.scoring.scheme.Points;

/** What points can come of the values of a panel. */
final class PointsRange {

  private PointsRange() {}

  /**
   * The points of a panel whose values lie in a range.
   *
   * @param worth what a yes is worth
   */
  static Range of(Points points, Range panel, Exact worth) {
    if (points instanceof Points.YesNo) {
      return panel.times(worth);
    }
    if (points instanceof Points.Steps steps) {
      return ofSteps(steps.steps());
    }
    if (points instanceof Points.Tolerance tolerance) {
      return Range.of(Exact.ZERO, Exact.of(tolerance.full()));
    }
    if (points instanceof Points.ByRank byRank) {
      return Range.of(byRank.list()).withZero();
    }
    return points instanceof Points.Linear linear ? ofLine(linear, panel) : panel;
  }

  private static Range ofSteps(List<Points.Step> steps) {
    Range given = Range.of(steps.stream().map(Points.Step::give).toList());
    boolean endless = steps.stream().anyMatch(step -> step.upTo().isEmpty());
    return endless ? given : given.withZero();
  }

  /** Without a lowest value, as for minutes over time, none is taken to lie below {@code at}. */
  private static Range ofLine(Points.Linear linear, Range panel) {
    if (Stream.of(linear.base(), linear.at(), linear.per()).anyMatch(f -> number(f).isEmpty())) {
      return Range.UNKNOWN;
    }
    Exact at = number(linear.at()).orElseThrow();
    return new Range(panel.lowest().or(() -> Optional.of(at)), panel.highest())
        .plus(at.negated())
        .times(number(linear.per()).orElseThrow())
        .plus(number(linear.base()).orElseThrow());
  }

  /** The factor, if it is the same for every entry. */
  static Optional<Exact> number(Factor factor) {
    return factor instanceof Factor.Literal literal
        ? Optional.of(Exact.of(literal.value()))
        : Optional.empty();
  }
}
