package org.jiangxin.scoring.judges;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jiangxin.scoring.tree.MarkTable;
import org.jiangxin.scoring.tree.PanelMark;

/** One number for each judge and entry, by number; some are missing. Mutable while it is filled. */
final class MarkGrid {

  private final double[][] byJudge;
  private final int entries;

  /** Everything is missing. */
  MarkGrid(int judges, int entries) {
    this.byJudge = new double[judges][entries];
    this.entries = entries;
    for (double[] own : byJudge) {
      Arrays.fill(own, Double.NaN);
    }
  }

  /** The marks of an aspect that count, as entered. */
  static MarkGrid of(MarkTable marks, int aspect, int judges) {
    MarkGrid grid = new MarkGrid(judges, marks.entries());
    for (int entry = 0; entry < marks.entries(); entry++) {
      for (PanelMark mark : marks.counting(entry, aspect)) {
        grid.set(mark.judge().orElseThrow(), entry, mark.mark().number().doubleValue());
      }
    }
    return grid;
  }

  void set(int judge, int entry, double number) {
    byJudge[judge][entry] = number;
  }

  int entries() {
    return entries;
  }

  /** A judge's number for an entry; not a number where it is missing. */
  double at(int judge, int entry) {
    return byJudge[judge][entry];
  }

  boolean has(int judge, int entry) {
    return !Double.isNaN(byJudge[judge][entry]);
  }

  /** Judges with a number for this entry. */
  int[] judges(int entry) {
    return IntStream.range(0, byJudge.length).filter(judge -> has(judge, entry)).toArray();
  }

  /** Judges with any number. */
  List<Integer> judges() {
    return IntStream.range(0, byJudge.length)
        .filter(judge -> IntStream.range(0, entries).anyMatch(entry -> has(judge, entry)))
        .boxed()
        .toList();
  }

  /** Entries for which each of these judges has a number. */
  int[] complete(List<Integer> judges) {
    return IntStream.range(0, entries)
        .filter(entry -> judges.stream().allMatch(judge -> has(judge, entry)))
        .toArray();
  }

  /** A judge's numbers for these entries. */
  double[] row(int judge, int[] ofEntries) {
    return Arrays.stream(ofEntries).mapToDouble(entry -> byJudge[judge][entry]).toArray();
  }

  double lowest() {
    return all().min().orElse(0);
  }

  double highest() {
    return all().max().orElse(0);
  }

  private DoubleStream all() {
    return Arrays.stream(byJudge).flatMapToDouble(Arrays::stream).filter(n -> !Double.isNaN(n));
  }
}
