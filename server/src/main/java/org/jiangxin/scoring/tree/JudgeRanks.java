package org.jiangxin.scoring.tree;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.order.Ranks;
import org.jiangxin.scoring.scheme.Normalise;

/** Points for the rank that each judge gives the entries, as juries of a song contest do. */
final class JudgeRanks {

  private JudgeRanks() {}

  static Map<ColumnMark, Exact> of(List<ColumnMark> column, Normalise.ByRank rule) {
    Map<ColumnMark, Exact> points = new HashMap<>();
    column.stream()
        .collect(Collectors.groupingBy(ColumnMark::judge))
        .values()
        .forEach(own -> rank(own, rule, points));
    return points;
  }

  private static void rank(
      List<ColumnMark> own, Normalise.ByRank rule, Map<ColumnMark, Exact> points) {
    Comparator<ColumnMark> bestFirst =
        Ranks.bestFirst(rule.order(), Comparator.comparing(ColumnMark::number));
    int rank = 1;
    for (List<ColumnMark> equal : Ranks.groups(own, bestFirst)) {
      for (ColumnMark mark : equal) {
        points.put(mark, PointsScore.place(rule.list(), rank));
      }
      rank += equal.size();
    }
  }
}
