package org.jiangxin.scoring.judges;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.scoring.tree.Use;

/** What was noted about one judge. */
final class JudgeRecord {
  private final Map<Integer, List<Double>> byEntry = new HashMap<>();
  private int marks;
  private int droppedHigh;
  private int droppedLow;

  void add(int entry, double difference) {
    marks++;
    byEntry.computeIfAbsent(entry, any -> new ArrayList<>()).add(difference);
  }

  void count(Use use) {
    droppedHigh += use == Use.DROPPED_HIGH ? 1 : 0;
    droppedLow += use == Use.DROPPED_LOW ? 1 : 0;
  }

  JudgeReport report(String id, List<String> delegations, Optional<String> home) {
    List<Double> own = new ArrayList<>();
    List<Double> others = new ArrayList<>();
    byEntry.forEach(
        (entry, differences) ->
            (home.equals(Optional.of(delegations.get(entry))) ? own : others)
                .add(new Sample(differences).mean()));
    List<Double> all = new ArrayList<>(own);
    all.addAll(others);
    Sample sample = new Sample(all);
    return new JudgeReport(
        id,
        marks,
        sample.size(),
        Optional.of(Welch.rounded(sample.mean(), 2)).filter(mean -> sample.size() > 0),
        Optional.of(Welch.rounded(Math.sqrt(sample.variance()), 2))
            .filter(spread -> sample.size() > 1),
        droppedHigh,
        droppedLow,
        Welch.compare(new Sample(own), new Sample(others)));
  }
}
