package org.jiangxin.scoring.tree;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.scheme.Aspect;
import org.jiangxin.scoring.scheme.Factor;
import org.jiangxin.scoring.scheme.Marks;
import org.jiangxin.scoring.scheme.Normalise;
import org.jiangxin.scoring.scheme.Points;
import org.jiangxin.scoring.scheme.Scale;
import org.jiangxin.scoring.scheme.Take;

/**
 * The most that an aspect can give: as stated, or else what its scale, points and factors allow.
 */
public final class AspectMaximum {

  private AspectMaximum() {}

  /**
   * The maximum, if the aspect tells.
   *
   * @param panelSize how many judges mark it
   */
  public static Optional<Exact> of(Aspect aspect, int panelSize) {
    return aspect.max().map(Exact::of).or(() -> implied(aspect, panelSize));
  }

  /**
   * What scale, points and factors allow, whatever {@code max} says.
   *
   * @param panelSize how many judges mark it
   */
  public static Optional<Exact> implied(Aspect aspect, int panelSize) {
    if (aspect.marks() == Marks.EACH_JUDGE && panelSize == 0 && aspect.panel().take() == Take.SUM) {
      return Optional.empty();
    }
    Optional<Exact> value =
        impliedByPoints(aspect.points(), bottom(aspect, panelSize), top(aspect, panelSize));
    for (Factor factor : aspect.times()) {
      value = value.flatMap(v -> literal(factor).map(v::times));
    }
    return value;
  }

  private static Optional<Exact> impliedByPoints(
      Points points, Optional<Exact> bottom, Optional<Exact> top) {
    if (points instanceof Points.YesNo) {
      return Optional.of(Exact.ONE);
    }
    if (points instanceof Points.Steps steps) {
      return greatest(steps.steps().stream().map(Points.Step::give).toList());
    }
    if (points instanceof Points.Tolerance tolerance) {
      return Optional.of(Exact.of(tolerance.full()));
    }
    if (points instanceof Points.ByRank byRank) {
      return greatest(byRank.list());
    }
    return points instanceof Points.Linear linear ? ofLinear(linear, bottom, top) : top;
  }

  /**
   * A falling line without a lowest value, as for minutes over time, is taken to give its base at
   * most.
   */
  private static Optional<Exact> ofLinear(
      Points.Linear linear, Optional<Exact> bottom, Optional<Exact> top) {
    Optional<Exact> base = literal(linear.base());
    Optional<Exact> at = literal(linear.at());
    Optional<Exact> per = literal(linear.per());
    if (base.isEmpty() || at.isEmpty() || per.isEmpty()) {
      return Optional.empty();
    }
    boolean falling = per.get().signum() <= 0;
    Optional<Exact> best = falling ? bottom.or(() -> at) : top;
    return best.map(value -> base.get().plus(value.minus(at.get()).times(per.get())));
  }

  /** The best value the panel can come to. */
  static Optional<Exact> top(Aspect aspect, int panelSize) {
    Optional<BigDecimal> highest = aspect.scale().flatMap(Scale::to);
    if (aspect.normalise().isPresent()
        && aspect.normalise().get() instanceof Normalise.ByRank byRank) {
      return greatest(byRank.list()).map(points -> ofPanel(aspect, panelSize, points));
    }
    return highest.map(mark -> ofPanel(aspect, panelSize, Exact.of(mark)));
  }

  private static Optional<Exact> bottom(Aspect aspect, int panelSize) {
    return aspect
        .scale()
        .flatMap(Scale::from)
        .map(mark -> ofPanel(aspect, panelSize, Exact.of(mark)));
  }

  /** What the panel comes to when every judge gives the same. */
  static Exact ofPanel(Aspect aspect, int panelSize, Exact mark) {
    if (aspect.marks() == Marks.ONCE || aspect.panel().take() != Take.SUM) {
      return mark;
    }
    int used = panelSize - aspect.panel().dropHigh() - aspect.panel().dropLow();
    return mark.times(Exact.of(used));
  }

  private static Optional<Exact> greatest(List<BigDecimal> numbers) {
    return numbers.stream().max(BigDecimal::compareTo).map(Exact::of);
  }

  private static Optional<Exact> literal(Factor factor) {
    return factor instanceof Factor.Literal number
        ? Optional.of(Exact.of(number.value()))
        : Optional.empty();
  }
}
