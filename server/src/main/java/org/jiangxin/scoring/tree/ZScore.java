package org.jiangxin.scoring.tree;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiangxin.scoring.exact.Exact;

/**
 * Standard scores: x' = mu + sigma * (x - mu_j) / sigma_j, with the judge's own mean and population
 * deviation against all judges'. Sums stay exact; only the ratio of the deviations is a square root
 * (60 digits).
 */
final class ZScore {

  private ZScore() {}

  static Map<ColumnMark, Exact> of(List<ColumnMark> column) {
    Map<ColumnMark, Exact> normalised = new HashMap<>();
    if (column.isEmpty()) {
      return normalised;
    }
    Moments all = Moments.of(column);
    column.stream()
        .collect(Collectors.groupingBy(ColumnMark::judge))
        .values()
        .forEach(own -> normalise(own, all, normalised));
    return normalised;
  }

  private static void normalise(
      List<ColumnMark> own, Moments all, Map<ColumnMark, Exact> normalised) {
    Moments judge = Moments.of(own);
    Exact stretch =
        judge.variance().signum() == 0
            ? Exact.ZERO
            : all.variance().dividedBy(judge.variance()).squareRoot();
    for (ColumnMark mark : own) {
      Exact fromMean = mark.number().minus(judge.mean());
      normalised.put(mark, all.mean().plus(fromMean.times(stretch)));
    }
  }

  /** Mean and population variance. */
  private record Moments(Exact mean, Exact variance) {

    static Moments of(Collection<ColumnMark> marks) {
      Exact count = Exact.of(marks.size());
      Exact sum = Exact.ZERO;
      Exact squares = Exact.ZERO;
      for (ColumnMark mark : marks) {
        sum = sum.plus(mark.number());
        squares = squares.plus(mark.number().times(mark.number()));
      }
      Exact mean = sum.dividedBy(count);
      return new Moments(mean, squares.dividedBy(count).minus(mean.times(mean)));
    }
  }
}
