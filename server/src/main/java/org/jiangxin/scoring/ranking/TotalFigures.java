package org.jiangxin.scoring.ranking;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.tree.SchemePlan;
import org.jiangxin.scoring.tree.SchemeScores;

/** The scheme's total itself. */
final class TotalFigures implements Figures {

  private final SchemeScores scores;

  TotalFigures(SchemeScores scores) {
    this.scores = scores;
  }

  @Override
  public void touch(int entry, int aspect) {}

  @Override
  public void touchAll() {}

  @Override
  public int[] settle(BitSet competing, int[] changed) {
    return changed;
  }

  @Override
  public Optional<Exact> figure(int entry) {
    return scores.value(entry, SchemePlan.ROOT);
  }

  @Override
  public List<RankShare> shares(int entry) {
    return List.of();
  }
}
