package org.jiangxin.scoring.judges;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far the judges of a panel agree about which entries are better.
 *
 * @param judges judges with at least one mark
 * @param entries entries that every one of them marked
 * @param concordance {@link Concordance Kendall's W} over these entries, 0 (no agreement) to 1 (the
 *     same order), 4 digits; empty with fewer than two judges or three entries, or when every judge
 *     gave all the same
 * @param correlation mean of {@link Correlation Pearson's r} over all pairs of judges, each over
 *     the at least three entries that both marked, -1 to 1, 4 digits; pairs of whom one gave all
 *     the same do not count; empty without pairs
 */
public record Agreement(
    int judges, int entries, Optional<BigDecimal> concordance, Optional<BigDecimal> correlation) {

  /** The fewest entries that say anything about an order. */
  static final int FEWEST_ENTRIES = 3;

  static Agreement of(MarkGrid marks) {
    List<Integer> judges = marks.judges();
    int[] complete = marks.complete(judges);
    List<double[]> rows = judges.stream().map(judge -> marks.row(judge, complete)).toList();
    return new Agreement(
        judges.size(),
        judges.isEmpty() ? 0 : complete.length,
        Optional.of(rows)
            .filter(enough -> complete.length >= FEWEST_ENTRIES)
            .flatMap(Concordance::of)
            .map(w -> Welch.rounded(w, 4)),
        meanCorrelation(marks, judges).map(r -> Welch.rounded(r, 4)));
  }

  private static Optional<Double> meanCorrelation(MarkGrid marks, List<Integer> judges) {
    List<Double> pairs = new ArrayList<>();
    for (Integer one : judges) {
      for (Integer other : judges) {
        if (one < other) {
          int[] both = marks.complete(List.of(one, other));
          Correlation.of(marks.row(one, both), marks.row(other, both)).ifPresent(pairs::add);
        }
      }
    }
    return Optional.of(new Sample(pairs)).filter(some -> some.size() > 0).map(Sample::mean);
  }
}
