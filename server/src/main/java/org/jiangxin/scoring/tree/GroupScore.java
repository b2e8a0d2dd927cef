package org.jiangxin.scoring.tree;

import java.util.List;
import java.util.Optional;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.scheme.Group;

/** The arithmetic of a group: combine, zeroIf, scaleTo, atLeast, atMost, round. */
public final class GroupScore {

  private GroupScore() {}

  /**
   * From the parts' values to the group's.
   *
   * @param values of those parts that have one and count
   * @param voided one of its {@code zeroIf} aspects says yes
   * @param maximum the group's full maximum, before {@code scaleTo}
   */
  public static Derivation derive(
      Group group, List<Exact> values, boolean voided, Optional<Exact> maximum) {
    Derivation derivation = combined(group, values);
    if (voided) {
      derivation = derivation.then("zeroIf", Optional.empty(), Exact.ZERO);
    }
    if (derivation.value().isEmpty()) {
      return derivation;
    }
    if (group.scaleTo().isPresent()) {
      Exact factor = Exact.of(group.scaleTo().get()).dividedBy(maximum.orElseThrow());
      derivation = derivation.then("scaleTo", factor, Exact::times);
    }
    if (group.atLeast().isPresent()) {
      derivation = derivation.then("atLeast", Exact.of(group.atLeast().get()), Exact::max);
    }
    if (group.atMost().isPresent()) {
      derivation = derivation.then("atMost", Exact.of(group.atMost().get()), Exact::min);
    }
    return derivation.thenRounded("round", group.round());
  }

  private static Derivation combined(Group group, List<Exact> values) {
    return values.isEmpty()
        ? Derivation.NONE
        : Selection.of(group.combine(), values)
            .value()
            .map(value -> Derivation.NONE.then("combine", Optional.empty(), value))
            .orElse(Derivation.NONE);
  }
}
