package org.jiangxin.scoring.explain;

import java.util.Locale;
import java.util.Optional;
import org.jiangxin.scoring.scheme.Aspect;
import org.jiangxin.scoring.scheme.Combine;
import org.jiangxin.scoring.scheme.Factor;
import org.jiangxin.scoring.scheme.Group;
import org.jiangxin.scoring.scheme.Marks;
import org.jiangxin.scoring.scheme.Node;
import org.jiangxin.scoring.scheme.Points;
import org.jiangxin.scoring.scheme.Rounding;

/** Which of the ways that a key allows a node's scheme has chosen, in the document's words. */
final class StepRule {

  private StepRule() {}

  /**
   * The rule.
   *
   * @param key of the step
   * @param earlier steps with the same key before it
   * @return empty where the key says all
   */
  static Optional<String> of(Node node, String key, int earlier) {
    return switch (key) {
      case "round" -> node.round().map(StepRule::mode);
      case "combine" -> Optional.of(combine(((Group) node).combine()));
      case "panel" -> take((Aspect) node);
      case "panel.round" -> ((Aspect) node).panel().round().map(StepRule::mode);
      case "points" -> Optional.of(points(((Aspect) node).points()));
      case "times" -> name(((Aspect) node).times().get(earlier));
      default -> Optional.empty();
    };
  }

  private static Optional<String> take(Aspect aspect) {
    return Optional.of(word(aspect.panel().take())).filter(any -> aspect.marks() != Marks.ONCE);
  }

  private static String mode(Rounding rounding) {
    return word(rounding.mode());
  }

  private static String combine(Combine combine) {
    if (combine instanceof Combine.Best best) {
      return "best " + best.count() + " " + word(best.take());
    }
    if (combine instanceof Combine.Trim trim) {
      return "trim " + trim.high() + " high " + trim.low() + " low";
    }
    return combine instanceof Combine.Mean ? "mean" : "sum";
  }

  private static String points(Points points) {
    if (points instanceof Points.YesNo) {
      return "yes-no";
    }
    if (points instanceof Points.Steps) {
      return "steps";
    }
    if (points instanceof Points.Linear) {
      return "linear";
    }
    return points instanceof Points.Tolerance ? "tolerance" : "byRank";
  }

  private static Optional<String> name(Factor factor) {
    return factor instanceof Factor.Given given ? Optional.of(given.name()) : Optional.empty();
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
