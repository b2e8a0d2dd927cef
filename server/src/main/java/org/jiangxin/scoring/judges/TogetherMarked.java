package org.jiangxin.scoring.judges;

import java.util.Optional;

/** Each judge's mean mark for each entry over the aspects that the whole panel marks. */
final class TogetherMarked {

  private final int judges;
  private final int entries;
  private final double[][] sums;
  private int aspects;

  TogetherMarked(int judges, int entries) {
    this.judges = judges;
    this.entries = entries;
    this.sums = new double[judges][entries];
  }

  /** Adds an aspect; whoever has no mark in it for an entry has no mean for that entry. */
  void add(MarkGrid marks, AspectRange range) {
    aspects++;
    for (int judge = 0; judge < judges; judge++) {
      for (int entry = 0; entry < entries; entry++) {
        sums[judge][entry] += range.perCent(marks.at(judge, entry));
      }
    }
  }

  Optional<Agreement> agreement() {
    MarkGrid means = new MarkGrid(judges, entries);
    for (int judge = 0; judge < judges; judge++) {
      for (int entry = 0; entry < entries; entry++) {
        means.set(judge, entry, rounded(sums[judge][entry] / aspects));
      }
    }
    return Optional.of(means).filter(any -> aspects > 0).map(Agreement::of);
  }

  /** Means that are equal on paper are equal here too, whatever order they were added up in. */
  private static double rounded(double mean) {
    return Double.isNaN(mean) ? mean : Math.round(mean * 1e9) / 1e9;
  }
}
