package org.jiangxin.scoring.judges;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.scoring.tree.MarkTable;
import org.jiangxin.scoring.tree.SchemePlan;
import org.jiangxin.scoring.tree.SchemeScores;
import org.jiangxin.scoring.tree.WholePanels;

/** Goes once through all marks of an event and says how it was judged. */
public final class JudgingAnalysis {

  private final SchemePlan plan;
  private final MarkTable marks;
  private final WholePanels panels;
  private final AspectReports aspectReports;
  private final JudgeRecords records;
  private final List<AspectReport> aspects = new ArrayList<>();
  private final TogetherMarked together;

  /**
   * Goes through the marks.
   *
   * @param panels settled
   * @param scores settled
   */
  public JudgingAnalysis(
      SchemePlan plan, MarkTable marks, WholePanels panels, SchemeScores scores) {
    this.plan = plan;
    this.marks = marks;
    this.panels = panels;
    this.aspectReports = new AspectReports(plan, marks, scores);
    this.records = new JudgeRecords(plan.judges());
    this.together = new TogetherMarked(plan.judges().size(), marks.entries());
    for (int node : plan.aspects()) {
      Optional<MarkGrid> panel =
          Optional.of(node)
              .filter(aspect -> !plan.markedOnce(aspect))
              .map(aspect -> MarkGrid.of(marks, aspect, plan.judges().size()));
      panel.ifPresent(grid -> panel(node, grid));
      aspects.add(aspectReports.of(node, panel));
    }
  }

  private void panel(int node, MarkGrid grid) {
    for (int entry = 0; entry < marks.entries(); entry++) {
      records.dropped(panels.outcome(entry, node));
    }
    boolean wholePanel = plan.panel(node).size() == plan.judges().size();
    AspectRange.of(plan.aspect(node).orElseThrow(), grid)
        .ifPresent(
            range -> {
              records.compare(grid, range);
              if (wholePanel) {
                together.add(grid, range);
              }
            });
  }

  /**
   * What came of it.
   *
   * @param entryDelegations of the entries, in the document's order; empty text for none
   * @param judgeDelegations by the judge's id
   */
  public JudgeStatistics statistics(
      List<String> entryDelegations, Map<String, String> judgeDelegations) {
    return new JudgeStatistics(
        records.reports(entryDelegations, judgeDelegations), aspects, together.agreement());
  }
}
