package org.jiangxin.scoring.tree;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jiangxin.scoring.exact.Exact;

/**
 * Standard scores: x' = mu + sigma * (x - mu_j) / sigma_j, with the judge's own mean and population
 * deviation against all judges'. Sums stay exact; the ratio of the deviations is a square root,
 * exact where it can be (see {@link Stretches}).
 */
final class ZScore {

  private ZScore() {}

  static Map<ColumnMark, Exact> of(List<ColumnMark> column) {
    Map<ColumnMark, Exact> normalised = new HashMap<>();
    if (column.isEmpty()) {
      return normalised;
    }
    Moments all = Moments.of(column);
    Stretches stretches = new Stretches(all.variance());
    column.stream()
        .collect(Collectors.groupingBy(ColumnMark::judge, TreeMap::new, Collectors.toList()))
        .values()
        .forEach(own -> normalise(own, all.mean(), stretches, normalised));
    return normalised;
  }

  private static void normalise(
      List<ColumnMark> own, Exact mean, Stretches stretches, Map<ColumnMark, Exact> normalised) {
    Moments judge = Moments.of(own);
    Exact stretch = stretches.of(judge.variance());
    for (ColumnMark mark : own) {
      Exact fromMean = mark.number().minus(judge.mean());
      normalised.put(mark, mean.plus(fromMean.times(stretch)));
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
