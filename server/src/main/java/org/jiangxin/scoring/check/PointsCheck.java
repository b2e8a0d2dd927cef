package org.jiangxin.scoring.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jiangxin.scoring.scheme.Points;

/** The {@code points} of an aspect make sense. */
final class PointsCheck {

  private final Problems problems;

  PointsCheck(Problems problems) {
    this.problems = problems;
  }

  void check(String path, Points points) {
    if (points instanceof Points.Steps steps) {
      steps(path + ".steps", steps.steps());
    } else if (points instanceof Points.Tolerance tolerance) {
      tolerance(path + ".tolerance", tolerance);
    } else if (points instanceof Points.ByRank byRank) {
      problems.addIf(
          byRank.list().isEmpty(), path + ".byRank", "the points of at least one rank are needed");
    }
  }

  private void steps(String path, List<Points.Step> steps) {
    problems.addIf(steps.isEmpty(), path, "at least one step is needed");
    for (int index = 1; index < steps.size(); index++) {
      Optional<BigDecimal> before = steps.get(index - 1).upTo();
      Optional<BigDecimal> upTo = steps.get(index).upTo();
      String at = path + "[" + index + "]";
      problems.addIf(
          before.isEmpty(), at, "this step is never reached: the one before it has no upTo");
      problems.addIf(
          before.isPresent() && upTo.isPresent() && upTo.get().compareTo(before.get()) <= 0,
          at + ".upTo",
          "steps must rise: this one must be above the one before it");
    }
  }

  private void tolerance(String path, Points.Tolerance rule) {
    problems.addIf(
        rule.low().compareTo(rule.high()) > 0, path + ".high", "high must not be below low");
    problems.addIf(rule.full().signum() < 0, path + ".full", "full cannot be negative");
    problems.addIf(rule.lose().signum() < 0, path + ".lose", "lose cannot be negative");
    problems.addIf(rule.per().signum() <= 0, path + ".per", "per must be above 0");
  }
}
