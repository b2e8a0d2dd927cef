package org.jiangxin.scoring.scheme;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One node of the scheme: a {@link Group} combines its parts, an {@link Aspect} turns marks into
 * points.
 */
public sealed interface Node permits Group, Aspect {

  /** Unique within the event's scheme. */
  String id();

  /**
   * {@code max}: the stated maximum in points. An aspect without one derives it from its scale and
   * points.
   */
  Optional<BigDecimal> max();

  /**
   * {@code counts}, default true. False: recorded, shown, usable in a tie-break, adds nothing to
   * the parent.
   */
  boolean counts();

  /** {@code round}: applied to this node's value after everything else on the node. */
  Optional<Rounding> round();
}
