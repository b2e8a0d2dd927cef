package org.jiangxin.scoring.tree;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jiangxin.scoring.exact.Exact;

/**
 * From where to where values can lie; both ends are carried along, because a factor below 0 swaps
 * them.
 *
 * @param lowest empty where nobody knows
 * @param highest empty where nobody knows
 */
record Range(Optional<Exact> lowest, Optional<Exact> highest) {

  static final Range UNKNOWN = new Range(Optional.empty(), Optional.empty());

  static Range of(Exact lowest, Exact highest) {
    return new Range(Optional.of(lowest), Optional.of(highest));
  }

  /** From the least of some numbers to the greatest. */
  static Range of(List<BigDecimal> numbers) {
    return new Range(
        numbers.stream().min(BigDecimal::compareTo).map(Exact::of),
        numbers.stream().max(BigDecimal::compareTo).map(Exact::of));
  }

  /** With 0 in it, as what is given beyond a list. */
  Range withZero() {
    return new Range(
        lowest.map(low -> low.min(Exact.ZERO)), highest.map(high -> high.max(Exact.ZERO)));
  }

  Range plus(Exact number) {
    return new Range(lowest.map(number::plus), highest.map(number::plus));
  }

  Range times(Exact factor) {
    if (factor.signum() == 0) {
      return of(Exact.ZERO, Exact.ZERO);
    }
    Optional<Exact> fromLowest = lowest.map(factor::times);
    Optional<Exact> fromHighest = highest.map(factor::times);
    return factor.signum() < 0
        ? new Range(fromHighest, fromLowest)
        : new Range(fromLowest, fromHighest);
  }
}
