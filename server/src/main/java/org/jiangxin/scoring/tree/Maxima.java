package org.jiangxin.scoring.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.scheme.Aspect;
import org.jiangxin.scoring.scheme.Combine;
import org.jiangxin.scoring.scheme.Group;

/**
 * The most that each node can give, with a full panel or by one judge alone: what {@code scaleTo}
 * relates to and what a stated {@code max} is held against. Unknown where an aspect neither states
 * nor implies one.
 */
public final class Maxima {

  private final SchemePlan plan;
  private final List<Optional<Exact>> ofParts;
  private final List<Optional<Exact>> full;

  private Maxima(SchemePlan plan, Function<Integer, Optional<Exact>> ofAspect) {
    this.plan = plan;
    this.ofParts = new ArrayList<>(Collections.nCopies(plan.size(), Optional.empty()));
    this.full = new ArrayList<>(Collections.nCopies(plan.size(), Optional.empty()));
    for (int number = plan.size() - 1; number >= 0; number--) {
      compute(number, ofAspect);
    }
  }

  /** With full panels, for a scheme whose numbers are of a size to compute with. */
  public static Maxima ofPanels(SchemePlan plan) {
    return new Maxima(plan, number -> AspectMaximum.of(aspect(plan, number), uses(plan, number)));
  }

  /** By the marks of one judge where each gives one: a sum has one part only then. */
  public static Maxima ofSingleJudge(SchemePlan plan) {
    return new Maxima(
        plan, number -> AspectMaximum.ofSingleJudge(aspect(plan, number), uses(plan, number)));
  }

  private static int uses(SchemePlan plan, int number) {
    return aspect(plan, number).panel().uses(plan.panel(number).size());
  }

  private static Aspect aspect(SchemePlan plan, int number) {
    return plan.aspect(number).orElseThrow();
  }

  private void compute(int number, Function<Integer, Optional<Exact>> ofAspect) {
    if (plan.node(number) instanceof Group group) {
      ofParts.set(number, combined(number, group.combine()));
      full.set(number, seenFromOutside(number, group));
    } else {
      full.set(number, ofAspect.apply(number));
    }
  }

  /**
   * What a group's parts give together at most, before {@code scaleTo} and caps; stated where the
   * parts do not tell.
   */
  public Optional<Exact> beforeScaling(int group) {
    return ofParts.get(group).or(() -> plan.node(group).max().map(Exact::of));
  }

  /** What a group's parts give together at most, if all of them tell. */
  public Optional<Exact> ofParts(int group) {
    return ofParts.get(group);
  }

  /** What a node gives its parent at most. */
  public Optional<Exact> of(int number) {
    return full.get(number);
  }

  private Optional<Exact> combined(int number, Combine combine) {
    List<Optional<Exact>> counting =
        plan.parts(number).stream().filter(plan::counts).map(full::get).toList();
    if (counting.isEmpty() || counting.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    return Selection.of(combine, counting.stream().flatMap(Optional::stream).toList()).value();
  }

  private Optional<Exact> seenFromOutside(int number, Group group) {
    Optional<Exact> scaled = group.scaleTo().map(Exact::of).or(() -> beforeScaling(number));
    return scaled
        .map(max -> group.atMost().map(Exact::of).map(max::min).orElse(max))
        .map(max -> group.atLeast().map(Exact::of).map(max::max).orElse(max));
  }
}
