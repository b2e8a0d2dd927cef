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
import org.jiangxin.scoring.scheme.Rounding;
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
    return new PanelOutcome(
        marks,
        selection.uses(),
        selection.value().map(v -> rule.round().map(v::rounded).orElse(v)),
        rule.round().map(Rounding::digits).orElse(0));
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
    Exact value = panel.value().get();
    Derivation derivation = new Derivation(List.of(new Step("panel", value, panel.digits())));
    if (points.changes()) {
      derivation = derivation.then("points", v -> points.of(v, rank));
    }
    if (aspect.scaleToMax()) {
      Exact toMax =
          Exact.of(aspect.max().orElseThrow()).dividedBy(pointsOfTop(aspect, panel.used(), given));
      derivation = derivation.then("scaleToMax", v -> v.times(toMax));
    }
    for (Factor factor : aspect.times()) {
      derivation = derivation.then("times", v -> v.times(number(factor, given)));
    }
    return derivation.thenRounded(aspect.round());
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
