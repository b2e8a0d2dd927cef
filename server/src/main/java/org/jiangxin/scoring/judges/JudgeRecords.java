package org.jiangxin.scoring.judges;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.tree.PanelMark;
import org.jiangxin.scoring.tree.PanelOutcome;
import org.jiangxin.scoring.tree.Use;

/** Compares every judge of an event with the rest of the panel. */
final class JudgeRecords {

  private final List<String> judges;
  private final List<JudgeRecord> records;

  JudgeRecords(List<String> judges) {
    this.judges = judges;
    this.records = judges.stream().map(judge -> new JudgeRecord()).toList();
  }

  /**
   * Notes whose marks a panel dropped. Of equal marks the rule drops whichever comes first or last
   * in the list, which says nothing about its judge: a mark that equals one in the value is not
   * noted.
   */
  void dropped(PanelOutcome outcome) {
    List<PanelMark> marks = outcome.marks();
    List<Exact> used =
        IntStream.range(0, marks.size())
            .filter(place -> outcome.uses().get(place) == Use.USED)
            .mapToObj(place -> marks.get(place).number())
            .toList();
    for (int place = 0; place < marks.size(); place++) {
      if (!used.contains(marks.get(place).number())) {
        records.get(marks.get(place).judge().orElseThrow()).count(outcome.uses().get(place));
      }
    }
  }

  /** Notes an aspect's marks. */
  void compare(MarkGrid marks, AspectRange range) {
    for (int entry = 0; entry < marks.entries(); entry++) {
      int[] panel = marks.judges(entry);
      if (panel.length > 1) {
        compare(marks, range, entry, panel);
      }
    }
  }

  private void compare(MarkGrid marks, AspectRange range, int entry, int[] panel) {
    double sum = IntStream.of(panel).mapToDouble(judge -> marks.at(judge, entry)).sum();
    for (int judge : panel) {
      double own = marks.at(judge, entry);
      double others = (sum - own) / (panel.length - 1);
      records.get(judge).add(entry, range.perCent(own), range.perCent(others));
    }
  }

  List<JudgeReport> reports(List<String> entryDelegations, Map<String, String> judgeDelegations) {
    List<JudgeReport> reports = new ArrayList<>();
    for (int judge = 0; judge < judges.size(); judge++) {
      String id = judges.get(judge);
      Optional<String> home =
          Optional.ofNullable(judgeDelegations.get(id)).filter(d -> !d.isEmpty());
      reports.add(records.get(judge).report(id, entryDelegations, home));
    }
    return reports;
  }
}
