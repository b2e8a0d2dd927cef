package org.jiangxin.scoring.award;

import java.math.BigDecimal;
import org.jiangxin.scoring.scheme.Rounding;

/** How many places an award has. */
public sealed interface Quota {

  /** {@code places: n}, 1 or more. */
  record Places(int places) implements Quota {}

  /**
   * {@code share: 0.10}: this part of the ranked entries, above 0 up to 1.
   *
   * @param rounding {@code rounding}: half-up (default), up or down to whole places
   */
  record Share(BigDecimal share, Rounding.Mode rounding) implements Quota {}

  /** Neither: everybody left who reaches {@code atLeast}. */
  record Unlimited() implements Quota {}
}
