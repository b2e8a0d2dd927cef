package org.jiangxin.scoring.judges;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.scheme.Aspect;
import org.jiangxin.scoring.tree.MarkTable;
import org.jiangxin.scoring.tree.PanelSpread;

/**
 * How far marks of an aspect can lie apart: its scale from end to end, or else the range of the
 * marks given in it.
 */
final class AspectRange {

  private AspectRange() {}

  /** In the aspect's own units; empty while it is nothing. */
  static Optional<Exact> of(Aspect aspect, int node, MarkTable marks) {
    return aspect
        .scale()
        .filter(scale -> scale.from().isPresent() && scale.to().isPresent())
        .map(scale -> Exact.of(scale.to().get()).minus(Exact.of(scale.from().get())))
        .or(() -> ofMarks(node, marks))
        .filter(range -> range.signum() > 0);
  }

  private static Optional<Exact> ofMarks(int node, MarkTable marks) {
    return PanelSpread.of(
        IntStream.range(0, marks.entries())
            .mapToObj(entry -> marks.counting(entry, node))
            .flatMap(List::stream)
            .toList());
  }
}
