package org.jiangxin.scoring.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** {@code points}: how an aspect's value becomes points. */
public sealed interface Points {

  /** No {@code points} key: the value as it is. */
  record AsIs() implements Points {}

  /** {@code yes-no}: yes gives the aspect's {@code max} (1 without one), no gives 0. */
  record YesNo() implements Points {}

  /**
   * {@code {steps: [{upTo, give}, …, {give}]}}: the first step whose {@code upTo} is not exceeded;
   * none: 0.
   */
  record Steps(List<Step> steps) implements Points {
    /** Copies the list. */
    public Steps {
      steps = List.copyOf(steps);
    }
  }

  /** One step; only the last may lack {@code upTo}, and catches what is beyond all others. */
  record Step(Optional<BigDecimal> upTo, BigDecimal give) {}

  /**
   * {@code {linear: {base, at, per}}}: base + (value - at) * per; each a number or a name in the
   * entry's given.
   */
  record Linear(Factor base, Factor at, Factor per) implements Points {}

  /**
   * {@code {tolerance: {low, high, full, lose, per}}}: {@code full} inside [low, high], minus
   * {@code lose} for each started {@code per} outside, never below 0.
   */
  record Tolerance(
      BigDecimal low, BigDecimal high, BigDecimal full, BigDecimal lose, BigDecimal per)
      implements Points {}

  /**
   * {@code {byRank: [45, 43, …], order}}: by the rank of this value among the competing entries.
   * Ties share the better place's points; ranks beyond the list give 0.
   *
   * @param order default descending; {@code ascending} for times
   */
  record ByRank(List<BigDecimal> list, Order order) implements Points {
    /** Copies the list. */
    public ByRank {
      list = List.copyOf(list);
    }
  }
}
