package org.jiangxin.scoring.judges;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Kendall's coefficient of concordance W with the correction for ties: W = (12 sum R_i^2 - 3 m^2 n
 * (n+1)^2) / (m^2 n (n^2-1) - m sum T_j) for m judges and n entries; R_i is the sum of entry i's
 * ranks (equal marks share the mean of their ranks), T_j = sum over judge j's groups of t equal
 * marks of t^3 - t. M. G. Kendall and B. Babington Smith, The problem of m rankings, Annals of
 * Mathematical Statistics 10 (1939) 275-287; ties as in M. G. Kendall, Rank Correlation Methods
 * (1948), chapter 6.
 */
final class Concordance {

  private Concordance() {}

  /**
   * W from 0 to 1; empty with fewer than two judges, or when nobody separates the entries.
   *
   * @param byJudge each judge's marks for the same entries
   */
  static Optional<Double> of(List<double[]> byJudge) {
    if (byJudge.size() < 2) {
      return Optional.empty();
    }
    double m = byJudge.size();
    double n = byJudge.get(0).length;
    double[] sums = new double[byJudge.get(0).length];
    double ties = 0;
    for (double[] marks : byJudge) {
      double[] ranks = ranks(marks);
      IntStream.range(0, sums.length).forEach(entry -> sums[entry] += ranks[entry]);
      ties += ties(marks);
    }
    double squares = Arrays.stream(sums).map(sum -> sum * sum).sum();
    double below = m * m * n * (n * n - 1) - m * ties;
    double above = 12 * squares - 3 * m * m * n * (n + 1) * (n + 1);
    return below <= 0 ? Optional.empty() : Optional.of(above / below);
  }

  /** Ranks from 1, lowest first; equal ones share the mean of their ranks. */
  private static double[] ranks(double[] marks) {
    double[] sorted = Arrays.stream(marks).sorted().toArray();
    return Arrays.stream(marks).map(mark -> meanRank(sorted, mark)).toArray();
  }

  private static double meanRank(double[] sorted, double mark) {
    int somewhere = Arrays.binarySearch(sorted, mark);
    int first = somewhere;
    while (first > 0 && sorted[first - 1] == mark) {
      first--;
    }
    int last = somewhere;
    while (last + 1 < sorted.length && sorted[last + 1] == mark) {
      last++;
    }
    return (first + last) / 2.0 + 1;
  }

  /** The sum of t^3 - t over the judge's groups of t equal marks. */
  private static double ties(double[] marks) {
    return Arrays.stream(marks)
        .boxed()
        .collect(Collectors.groupingBy(mark -> mark))
        .values()
        .stream()
        .mapToDouble(equal -> Math.pow(equal.size(), 3) - equal.size())
        .sum();
  }
}
