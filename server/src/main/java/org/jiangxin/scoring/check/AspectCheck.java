package org.jiangxin.scoring.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.scheme.Aspect;
import org.jiangxin.scoring.scheme.Guard;
import org.jiangxin.scoring.scheme.Marks;
import org.jiangxin.scoring.scheme.PanelRule;
import org.jiangxin.scoring.scheme.Scale;
import org.jiangxin.scoring.tree.AspectMaximum;
import org.jiangxin.scoring.tree.SchemePlan;

/** An aspect's keys fit together, its panel and its maximum. */
final class AspectCheck {

  private static final int MOST_FACTORS = 16;

  private final SchemePlan plan;
  private final boolean computable;
  private final Problems problems;

  /**
   * The check of a scheme's aspects.
   *
   * @param computable whether all numbers have a size to compute with
   */
  AspectCheck(SchemePlan plan, boolean computable, Problems problems) {
    this.plan = plan;
    this.computable = computable;
    this.problems = problems;
  }

  void check(int number, Located at) {
    if (!(at.node() instanceof Aspect aspect)) {
      return;
    }
    if (aspect.marks() == Marks.ONCE) {
      markedOnce(at, aspect);
    } else {
      panel(at, aspect, plan.panel(number).size());
    }
    if (aspect.yesNo()) {
      yesNo(at, aspect);
    }
    aspect.scale().ifPresent(scale -> scale(at, scale));
    judges(at, aspect);
    maximum(at, aspect, plan.panel(number).size());
    new PointsCheck(problems).check(at.key("points"), aspect.points());
    RoundingCheck.check(at.key("round"), aspect.round(), problems);
    problems.addIf(
        aspect.times().size() > MOST_FACTORS,
        at.key("times"),
        "an aspect has at most {} factors",
        MOST_FACTORS);
  }

  private void markedOnce(Located at, Aspect aspect) {
    eachJudgesOnly(at, "panel", !aspect.panel().equals(PanelRule.MEAN));
    eachJudgesOnly(at, "guard", aspect.guard().isPresent());
    eachJudgesOnly(at, "normalise", aspect.normalise().isPresent());
  }

  private void eachJudgesOnly(Located at, String key, boolean wrong) {
    problems.addIf(
        wrong,
        at.key(key),
        "{} is for aspects that each judge marks; this one is marked once",
        key);
  }

  private void panel(Located at, Aspect aspect, int judges) {
    PanelRule rule = aspect.panel();
    problems.addIf(
        rule.dropHigh() < 0 || rule.dropLow() < 0,
        at.key("panel.drop"),
        "the number of marks dropped cannot be negative");
    problems.addIf(
        judges == 0 && !plan.judges().isEmpty(),
        at.key("marks"),
        "each judge marks this aspect, but there is none");
    problems.addIf(
        judges > 0 && rule.needs() > judges,
        at.key("panel.drop"),
        "dropping {} high and {} low needs at least {} judges; the panel has {}",
        rule.dropHigh(),
        rule.dropLow(),
        rule.needs(),
        judges);
    problems.addIf(
        aspect.guard().map(Guard::spread).filter(s -> s.signum() < 0).isPresent(),
        at.key("guard.spread"),
        "a spread cannot be negative");
    RoundingCheck.check(at.key("panel.round"), rule.round(), problems);
  }

  private void yesNo(Located at, Aspect aspect) {
    notWithYesNo(at, "scale", aspect.scale().isPresent());
    notWithYesNo(at, "scaleToMax", aspect.scaleToMax());
    notWithYesNo(at, "normalise", aspect.normalise().isPresent());
  }

  private void notWithYesNo(Located at, String key, boolean wrong) {
    problems.addIf(wrong, at.key(key), "{} does not go with yes-no: its marks are yes and no", key);
  }

  private void scale(Located at, Scale scale) {
    if (scale.from().isPresent() && scale.to().isPresent()) {
      problems.addIf(
          scale.from().get().compareTo(scale.to().get()) >= 0,
          at.key("scale.to"),
          "the highest mark must be above the lowest");
    }
    scale.step().ifPresent(step -> step(at, scale, step));
  }

  private void step(Located at, Scale scale, BigDecimal step) {
    problems.addIf(step.signum() <= 0, at.key("scale.step"), "a step must be above 0");
    BigDecimal from = scale.from().orElse(BigDecimal.ZERO);
    boolean missed =
        computable
            && step.signum() > 0
            && scale.to().filter(to -> to.subtract(from).remainder(step).signum() != 0).isPresent();
    problems.addIf(
        missed, at.key("scale.step"), "the highest mark cannot be reached in these steps");
  }

  private void judges(Located at, Aspect aspect) {
    Set<String> seen = new HashSet<>();
    for (int index = 0; index < aspect.judges().size(); index++) {
      String judge = aspect.judges().get(index);
      String path = at.key("judges[" + index + "]");
      problems.addIf(!plan.judges().contains(judge), path, "{} does not judge this event", judge);
      problems.addIf(!seen.add(judge), path, "{} is listed twice", judge);
    }
  }

  private void maximum(Located at, Aspect aspect, int judges) {
    if (!computable) {
      return;
    }
    if (aspect.marks() == Marks.EACH_JUDGE && judges == 0) {
      return; // the panel is still to be named, and the maximum may depend on its size
    }
    if (aspect.scaleToMax()) {
      ScaleToMaxCheck.check(at, aspect, judges, problems);
      return;
    }
    Optional<Exact> implied = AspectMaximum.implied(aspect, aspect.panel().uses(judges));
    boolean exceeds =
        !aspect.yesNo()
            && aspect.counts()
            && aspect.max().isPresent()
            && implied.filter(i -> i.compareTo(Exact.of(aspect.max().get())) > 0).isPresent();
    problems.addIf(
        exceeds,
        at.key("max"),
        "the aspect can give {}, more than its max; scaleToMax or times would scale it",
        implied.map(Exact::toString).orElse(""));
  }
}
