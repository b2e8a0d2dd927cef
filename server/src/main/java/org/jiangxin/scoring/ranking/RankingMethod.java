package org.jiangxin.scoring.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jiangxin.scoring.tree.MarkTable;
import org.jiangxin.scoring.tree.SchemePlan;
import org.jiangxin.scoring.tree.SchemeScores;
import org.jiangxin.scoring.tree.WholePanels;

/**
 * Sets up what a ranking rule compares.
 *
 * @param plan the event's scheme
 * @param marks the marks that stand
 * @param panels what the panels make of them
 * @param scores the values of all nodes
 * @param given each entry's numbers by name
 */
public record RankingMethod(
    SchemePlan plan,
    MarkTable marks,
    WholePanels panels,
    SchemeScores scores,
    List<Map<String, BigDecimal>> given) {

  /** The figures that this rule compares. */
  public Figures figures(Ranking ranking) {
    if (ranking instanceof Ranking.RankSum rule) {
      return new RankSumFigures(rule, plan, marks, panels, given);
    }
    if (ranking instanceof Ranking.RankProduct rule) {
      return new RankProductFigures(rule, plan, scores, given.size());
    }
    return ranking instanceof Ranking.Skating
        ? new SkatingFigures(plan, marks)
        : new TotalFigures(scores);
  }
}
