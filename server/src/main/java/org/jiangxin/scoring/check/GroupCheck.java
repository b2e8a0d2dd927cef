package org.jiangxin.scoring.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.scheme.Aspect;
import org.jiangxin.scoring.scheme.Combine;
import org.jiangxin.scoring.scheme.Group;
import org.jiangxin.scoring.tree.Maxima;
import org.jiangxin.scoring.tree.SchemePlan;

/** A group's keys fit its parts. */
final class GroupCheck {

  private final SchemePlan plan;
  private final TreeShape shape;
  private final Optional<Maxima> maxima;
  private final Problems problems;

  /**
   * The check of a scheme's groups.
   *
   * @param maxima empty where the scheme does not tell them
   */
  GroupCheck(SchemePlan plan, TreeShape shape, Optional<Maxima> maxima, Problems problems) {
    this.plan = plan;
    this.shape = shape;
    this.maxima = maxima;
    this.problems = problems;
  }

  void check(int number, Located at) {
    if (!(at.node() instanceof Group group)) {
      return;
    }
    if (shape.filled()) {
      parts(number, at, group);
    }
    bounds(at, group);
    zeroIf(at, group.zeroIf());
    RoundingCheck.check(at.key("round"), group.round(), problems);
  }

  private void parts(int number, Located at, Group group) {
    long counting = plan.parts(number).stream().filter(plan::counts).count();
    boolean needsValue = number == SchemePlan.ROOT || group.scaleTo().isPresent();
    problems.addIf(counting == 0 && needsValue, at.key("parts"), "no part of this group counts");
    combine(at, group.combine(), counting);
    maxima.ifPresent(known -> statedMaximum(at, number, group, known));
    if (counting > 0) {
      maxima.ifPresent(known -> scaleTo(at, number, group, known));
    }
  }

  private void combine(Located at, Combine combine, long counting) {
    if (combine instanceof Combine.Best best) {
      problems.addIf(
          best.count() < 1 || best.count() > counting,
          at.key("combine.best"),
          "best must be from 1 to the number of parts that count, {}",
          counting);
    }
    if (combine instanceof Combine.Trim trim) {
      problems.addIf(
          trim.high() < 0 || trim.low() < 0,
          at.key("combine.trim"),
          "the number of parts dropped cannot be negative");
      problems.addIf(
          trim.high() + trim.low() >= counting,
          at.key("combine.trim"),
          "nothing is left: only {} parts count",
          counting);
    }
  }

  /**
   * The stated maximum may be the one before or after {@code scaleTo} and caps: both readings are
   * in use.
   */
  private void statedMaximum(Located at, int number, Group group, Maxima known) {
    Optional<Exact> ofParts = known.ofParts(number);
    if (group.max().isEmpty() || ofParts.isEmpty()) {
      return;
    }
    Exact stated = Exact.of(group.max().get());
    boolean agrees =
        Stream.of(ofParts, known.of(number)).flatMap(Optional::stream).anyMatch(stated::equals);
    problems.addIf(
        !agrees, at.key("max"), "the parts give {}, not the stated {}", ofParts.get(), stated);
  }

  private void scaleTo(Located at, int number, Group group, Maxima known) {
    if (group.scaleTo().isEmpty()) {
      return;
    }
    Optional<Exact> maximum = known.beforeScaling(number);
    problems.addIf(
        maximum.isEmpty(),
        at.key("scaleTo"),
        "scaleTo needs the group's maximum: state max on the group or on each of its aspects");
    problems.addIf(
        maximum.filter(max -> max.signum() <= 0).isPresent(),
        at.key("scaleTo"),
        "scaleTo needs parts that can give points; they give {}",
        maximum.orElse(Exact.ZERO));
  }

  private void bounds(Located at, Group group) {
    boolean crossed =
        group.atLeast().isPresent()
            && group.atMost().isPresent()
            && group.atLeast().get().compareTo(group.atMost().get()) > 0;
    problems.addIf(crossed, at.key("atLeast"), "atLeast must not be above atMost");
  }

  private void zeroIf(Located at, List<String> ids) {
    for (int index = 0; index < ids.size(); index++) {
      String path = at.key("zeroIf[" + index + "]");
      String id = ids.get(index);
      if (shape.ambiguous(id)) {
        continue;
      }
      Optional<Integer> number = plan.number(id);
      problems.addIf(number.isEmpty(), path, "there is no aspect {}", id);
      problems.addIf(
          number.isPresent() && !number.flatMap(plan::aspect).map(Aspect::yesNo).orElse(false),
          path,
          "{} is not a yes-no aspect",
          id);
    }
  }
}
