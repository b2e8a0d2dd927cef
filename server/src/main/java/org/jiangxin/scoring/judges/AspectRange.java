package org.jiangxin.scoring.judges;

import java.util.Optional;
import org.jiangxin.scoring.scheme.Aspect;
import org.jiangxin.scoring.scheme.Scale;

/**
 * How far marks of an aspect can lie apart: its scale from end to end, or else the range of the
 * marks given in it.
 *
 * @param from the low end, in the aspect's own units
 * @param width above 0
 */
record AspectRange(double from, double width) {

  /** Empty while nothing varies. */
  static Optional<AspectRange> of(Aspect aspect, MarkGrid marks) {
    Optional<Scale> ends =
        aspect.scale().filter(scale -> scale.from().isPresent() && scale.to().isPresent());
    double from = ends.flatMap(Scale::from).map(Number::doubleValue).orElseGet(marks::lowest);
    double to = ends.flatMap(Scale::to).map(Number::doubleValue).orElseGet(marks::highest);
    return Optional.of(new AspectRange(from, to - from)).filter(range -> range.width > 0);
  }

  /** Where a mark lies, in per cent of the way from the low end to the high. */
  double perCent(double mark) {
    return (mark - from) / width * 100;
  }
}
