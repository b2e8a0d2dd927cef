package org.jiangxin.scoring.scheme;

import java.math.BigDecimal;

/** A number in a scheme that may differ from entry to entry, such as a dive's difficulty. */
public sealed interface Factor {

  /** A number, the same for every entry. */
  record Literal(BigDecimal value) implements Factor {}

  /** A name in the entry's {@code given}. */
  record Given(String name) implements Factor {}
}
