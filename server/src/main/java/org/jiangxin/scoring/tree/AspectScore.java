package org.jiangxin.scoring.tree;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.scheme.Aspect;
import org.jiangxin.scoring.scheme.Factor;
import org.jiangxin.scoring.scheme.Marks;
import org.jiangxin.scoring.scheme.PanelRule;
import org.jiangxin.scoring.scheme.Take;

/** The arithmetic of an aspect: marks, (normalise,) panel, points, scaleToMax, times, round. */
public final class AspectScore {

  private AspectScore() {}

  /** One value from the marks present, by the aspect's panel rule. */
  public static PanelOutcome panel(Aspect aspect, List<PanelMark> marks) {
    return panel(aspect.marks() == Marks.ONCE ? PanelRule.MEAN : aspect.panel(), marks);
  }

  /** One value from the marks present, by a panel rule. */
  public static PanelOutcome panel(PanelRule rule, List<PanelMark> marks) {
    List<Exact> numbers = marks.stream().map(PanelMark::number).toList();
    Selection selection = Selection.of(numbers, rule.dropHigh(), rule.dropLow(), rule.take());
    Derivation derivation =
        selection
            .value()
            .map(value -> Derivation.NONE.then("panel", Optional.empty(), value))
            .orElse(Derivation.NONE)
            .thenRounded("panel.round", rule.round());
    return new PanelOutcome(marks, selection.uses(), derivation);
  }

  /**
   * From the panel's value to the aspect's.
   *
   * @param rank the value's rank among the entries, where points go by rank
   * @param given the entry's numbers by name
   */
  public static Derivation derive(
      Aspect aspect, PanelOutcome panel, Optional<Integer> rank, Map<String, BigDecimal> given) {
    PointsScore points = new PointsScore(aspect, given);
    if (panel.value().isEmpty() || (points.byRank() && rank.isEmpty())) {
      return Derivation.NONE;
    }
    Derivation derivation = panel.derivation();
    if (points.changes()) {
      Exact changed = points.of(derivation.last(), rank);
      derivation = derivation.then("points", rank.map(Exact::of), changed);
    }
    if (aspect.scaleToMax()) {
      Exact max = Exact.of(aspect.max().orElseThrow());
      Exact toMax = max.dividedBy(pointsOfTop(aspect, panel.used(), given));
      derivation = derivation.then("scaleToMax", toMax, Exact::times);
    }
    for (Factor factor : aspect.times()) {
      derivation = derivation.then("times", number(factor, given), Exact::times);
    }
    return derivation.thenRounded("round", aspect.round());
  }

  /**
   * What the scale's top comes to, put through panel and points: {@code scaleToMax} makes this
   * worth the aspect's maximum.
   *
   * @param used how many marks a panel that takes the sum has used
   */
  public static Exact pointsOfTop(Aspect aspect, int used, Map<String, BigDecimal> given) {
    Exact top = Exact.of(aspect.scale().orElseThrow().to().orElseThrow());
    boolean summed = aspect.marks() == Marks.EACH_JUDGE && aspect.panel().take() == Take.SUM;
    Exact ofPanel = summed ? top.times(Exact.of(used)) : top;
    return new PointsScore(aspect, given).of(ofPanel, Optional.empty());
  }

  static Exact number(Factor factor, Map<String, BigDecimal> given) {
    return Exact.of(
        factor instanceof Factor.Given name
            ? given.get(name.name())
            : ((Factor.Literal) factor).value());
  }
}
