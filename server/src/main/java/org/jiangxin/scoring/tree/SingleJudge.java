package org.jiangxin.scoring.tree;

import java.util.List;
import java.util.Optional;
import org.jiangxin.scoring.scheme.Aspect;
import org.jiangxin.scoring.scheme.PanelRule;

/**
 * One judge's own view of the entries: their marks alone where each judge gives one, without
 * dropping any, and the panel's where there is one mark for all.
 */
public final class SingleJudge implements Panels {

  private final SchemePlan plan;
  private final WholePanels panels;
  private final int judge;

  /** The view of a judge. */
  public SingleJudge(SchemePlan plan, WholePanels panels, int judge) {
    this.plan = plan;
    this.panels = panels;
    this.judge = judge;
  }

  @Override
  public PanelOutcome outcome(int entry, int node) {
    Aspect aspect = plan.aspect(node).orElseThrow();
    List<PanelMark> own =
        panels.marks(entry, node).stream()
            .filter(mark -> mark.judge().isEmpty() || mark.judge().equals(Optional.of(judge)))
            .toList();
    PanelRule alone = new PanelRule(0, 0, aspect.panel().take(), aspect.panel().round());
    return AspectScore.panel(alone, own);
  }
}
