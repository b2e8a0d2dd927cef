package org.jiangxin.scoring.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jiangxin.scoring.award.AwardRule;
import org.jiangxin.scoring.award.Quota;
import org.jiangxin.scoring.award.Threshold;
import org.jiangxin.scoring.rules.EntryRules;
import org.jiangxin.scoring.rules.EventRules;
import org.jiangxin.scoring.scheme.Aspect;
import org.jiangxin.scoring.scheme.Factor;
import org.jiangxin.scoring.scheme.Group;
import org.jiangxin.scoring.scheme.Normalise;
import org.jiangxin.scoring.scheme.Points;

/**
 * Every number of the rules has a size that people write: 1e999 and 400 digits are refused before
 * anything is computed.
 */
final class NumberCheck {

  private static final int MOST_DIGITS = 20;

  private final Problems problems;
  private boolean allSized = true;

  NumberCheck(Problems problems) {
    this.problems = problems;
  }

  /** Whether every number has a size to compute with. */
  boolean check(EventRules rules, List<Located> nodes) {
    nodes.forEach(this::node);
    for (int award = 0; award < rules.awards().size(); award++) {
      award("awards[" + award + "]", rules.awards().get(award));
    }
    for (int entry = 0; entry < rules.entries().size(); entry++) {
      EntryRules own = rules.entries().get(entry);
      String path = "entries[" + entry + "].given.";
      own.given().forEach((name, number) -> number(path + name, number));
    }
    return allSized;
  }

  private void node(Located at) {
    number(at.key("max"), at.node().max());
    if (at.node() instanceof Group group) {
      number(at.key("scaleTo"), group.scaleTo());
      number(at.key("atLeast"), group.atLeast());
      number(at.key("atMost"), group.atMost());
    } else {
      aspect(at, (Aspect) at.node());
    }
  }

  private void aspect(Located at, Aspect aspect) {
    aspect
        .scale()
        .ifPresent(
            scale -> {
              number(at.key("scale.from"), scale.from());
              number(at.key("scale.to"), scale.to());
              number(at.key("scale.step"), scale.step());
            });
    aspect.guard().ifPresent(guard -> number(at.key("guard.spread"), guard.spread()));
    points(at.key("points"), aspect.points());
    for (int factor = 0; factor < aspect.times().size(); factor++) {
      factor(at.key("times[" + factor + "]"), aspect.times().get(factor));
    }
    if (aspect.normalise().isPresent()
        && aspect.normalise().get() instanceof Normalise.ByRank byRank) {
      list(at.key("normalise.byRank"), byRank.list());
    }
  }

  private void points(String path, Points points) {
    if (points instanceof Points.Steps steps) {
      for (int step = 0; step < steps.steps().size(); step++) {
        String at = path + ".steps[" + step + "]";
        number(at + ".upTo", steps.steps().get(step).upTo());
        number(at + ".give", steps.steps().get(step).give());
      }
    } else if (points instanceof Points.Linear linear) {
      factor(path + ".linear.base", linear.base());
      factor(path + ".linear.at", linear.at());
      factor(path + ".linear.per", linear.per());
    } else if (points instanceof Points.Tolerance tolerance) {
      number(path + ".tolerance.low", tolerance.low());
      number(path + ".tolerance.high", tolerance.high());
      number(path + ".tolerance.full", tolerance.full());
      number(path + ".tolerance.lose", tolerance.lose());
      number(path + ".tolerance.per", tolerance.per());
    } else if (points instanceof Points.ByRank byRank) {
      list(path + ".byRank", byRank.list());
    }
  }

  private void award(String path, AwardRule award) {
    if (award.quota() instanceof Quota.Share share) {
      number(path + ".share", share.share());
    }
    number(path + ".margin", award.margin().map(Threshold::points));
    number(path + ".atLeast", award.atLeast().map(Threshold::points));
  }

  private void list(String path, List<BigDecimal> numbers) {
    for (int index = 0; index < numbers.size(); index++) {
      number(path + "[" + index + "]", numbers.get(index));
    }
  }

  private void factor(String path, Factor factor) {
    if (factor instanceof Factor.Literal literal) {
      number(path, literal.value());
    }
  }

  private void number(String path, Optional<BigDecimal> number) {
    number.ifPresent(value -> number(path, value));
  }

  private void number(String path, BigDecimal number) {
    boolean sized = sized(number);
    allSized &= sized;
    problems.addIf(!sized, path, "a number has at most {} digits", MOST_DIGITS);
  }

  static boolean sized(BigDecimal number) {
    return number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
  }
}
