package org.jiangxin.scoring.judges;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.scheme.Aspect;
import org.jiangxin.scoring.tree.MarkTable;
import org.jiangxin.scoring.tree.PanelMark;
import org.jiangxin.scoring.tree.PanelOutcome;
import org.jiangxin.scoring.tree.SchemePlan;
import org.jiangxin.scoring.tree.WholePanels;

/** Compares every judge of an event with the rest of the panel. */
public final class JudgeReports {

  private static final Exact PER_CENT = Exact.of(100);

  private final SchemePlan plan;
  private final MarkTable marks;
  private final WholePanels panels;
  private final Map<Integer, JudgeRecord> records = new TreeMap<>();

  /**
   * Goes through all marks that count.
   *
   * @param panels settled
   */
  public JudgeReports(SchemePlan plan, MarkTable marks, WholePanels panels) {
    this.plan = plan;
    this.marks = marks;
    this.panels = panels;
    for (int judge = 0; judge < plan.judges().size(); judge++) {
      records.put(judge, new JudgeRecord());
    }
    plan.aspects().stream().filter(node -> !plan.panel(node).isEmpty()).forEach(this::aspect);
  }

  private void aspect(int node) {
    Aspect aspect = plan.aspect(node).orElseThrow();
    Optional<Exact> range = AspectRange.of(aspect, node, marks);
    for (int entry = 0; entry < marks.entries(); entry++) {
      dropped(panels.outcome(entry, node));
      if (range.isPresent()) {
        differences(entry, marks.counting(entry, node), range.get());
      }
    }
  }

  private void dropped(PanelOutcome outcome) {
    for (int place = 0; place < outcome.marks().size(); place++) {
      JudgeRecord own = records.get(outcome.marks().get(place).judge().orElseThrow());
      own.count(outcome.uses().get(place));
    }
  }

  private void differences(int entry, List<PanelMark> panel, Exact range) {
    if (panel.size() < 2) {
      return;
    }
    Exact sum = panel.stream().map(PanelMark::number).reduce(Exact.ZERO, Exact::plus);
    Exact others = Exact.of(panel.size() - 1);
    for (PanelMark mark : panel) {
      Exact meanOfOthers = sum.minus(mark.number()).dividedBy(others);
      Exact difference = mark.number().minus(meanOfOthers).times(PER_CENT).dividedBy(range);
      records.get(mark.judge().orElseThrow()).add(entry, difference.shown(0).doubleValue());
    }
  }

  /**
   * One report for each judge, in the event's order.
   *
   * @param entryDelegations of the entries, in the document's order; empty text for none
   * @param judgeDelegations by the judge's id
   */
  public List<JudgeReport> reports(
      List<String> entryDelegations, Map<String, String> judgeDelegations) {
    List<JudgeReport> reports = new ArrayList<>();
    records.forEach(
        (judge, own) -> {
          String id = plan.judges().get(judge);
          Optional<String> home =
              Optional.ofNullable(judgeDelegations.get(id)).filter(d -> !d.isEmpty());
          reports.add(own.report(id, entryDelegations, home));
        });
    return reports;
  }
}
