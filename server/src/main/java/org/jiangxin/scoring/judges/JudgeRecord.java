package org.jiangxin.scoring.judges;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiangxin.scoring.tree.Use;

/** What was noted about one judge. */
final class JudgeRecord {

  /** By entry. */
  private final Map<Integer, Beside> beside = new TreeMap<>();

  private int droppedHigh;
  private int droppedLow;

  /** A judge's marks for one entry beside the others', added up in per cent of the scale. */
  private record Beside(int marks, double own, double others) {

    Beside plus(Beside more) {
      return new Beside(marks + more.marks, own + more.own, others + more.others);
    }

    double difference() {
      return (own - others) / marks;
    }
  }

  /** Notes a mark and the mean of the others' for the same, both in per cent of the scale. */
  void add(int entry, double own, double others) {
    beside.merge(entry, new Beside(1, own, others), Beside::plus);
  }

  void count(Use use) {
    droppedHigh += use == Use.DROPPED_HIGH ? 1 : 0;
    droppedLow += use == Use.DROPPED_LOW ? 1 : 0;
  }

  JudgeReport report(String id, List<String> delegations, Optional<String> home) {
    List<Double> own = new ArrayList<>();
    List<Double> others = new ArrayList<>();
    beside.forEach(
        (entry, marks) ->
            (home.equals(Optional.of(delegations.get(entry))) ? own : others)
                .add(marks.difference()));
    Sample all = new Sample(beside.values().stream().map(Beside::difference).toList());
    return new JudgeReport(
        id,
        beside.values().stream().mapToInt(Beside::marks).sum(),
        all.size(),
        Optional.of(Welch.rounded(all.mean(), 2)).filter(mean -> all.size() > 0),
        Optional.of(Welch.rounded(Math.sqrt(all.variance()), 2)).filter(s -> all.size() > 1),
        correlation().map(r -> Welch.rounded(r, 4)),
        droppedHigh,
        droppedLow,
        Welch.compare(new Sample(own), new Sample(others)));
  }

  private Optional<Double> correlation() {
    return Correlation.of(
        beside.values().stream().mapToDouble(marks -> marks.own / marks.marks).toArray(),
        beside.values().stream().mapToDouble(marks -> marks.others / marks.marks).toArray());
  }
}
