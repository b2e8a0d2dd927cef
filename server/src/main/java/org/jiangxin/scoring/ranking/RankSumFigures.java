package org.jiangxin.scoring.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.order.Ranks;
import org.jiangxin.scoring.tree.MarkTable;
import org.jiangxin.scoring.tree.Maxima;
import org.jiangxin.scoring.tree.SchemePlan;
import org.jiangxin.scoring.tree.SchemeScores;
import org.jiangxin.scoring.tree.SingleJudge;
import org.jiangxin.scoring.tree.WholePanels;

/**
 * The sum of the judges' own rankings. A judge ranks the entries by the totals that the scheme
 * gives for their marks alone. An entry that some judges may not mark or have not marked yet counts
 * as if these had ranked it like the others on average, so that a smaller panel is no advantage.
 */
final class RankSumFigures extends WholeFieldFigures {

  private final Ranking.RankSum rule;
  private final SchemePlan plan;
  private final MarkTable marks;
  private final Map<Integer, SchemeScores> byJudge = new LinkedHashMap<>();
  private int activeJudges;

  RankSumFigures(
      Ranking.RankSum rule,
      SchemePlan plan,
      MarkTable marks,
      WholePanels panels,
      List<Map<String, BigDecimal>> given) {
    super(given.size());
    this.rule = rule;
    this.plan = plan;
    this.marks = marks;
    Maxima maxima = Maxima.ofSingleJudge(plan);
    for (int judge = 0; judge < plan.judges().size(); judge++) {
      SingleJudge own = new SingleJudge(plan, panels, judge);
      byJudge.put(judge, new SchemeScores(plan, own, maxima, given));
    }
  }

  @Override
  public void touch(int entry, int aspect) {
    super.touch(entry, aspect);
    byJudge.values().forEach(scores -> scores.touch(entry, aspect));
  }

  @Override
  public void touchAll() {
    super.touchAll();
    byJudge.values().forEach(SchemeScores::touchColumns);
  }

  @Override
  public int[] settle(BitSet competing, int[] changed) {
    byJudge.values().forEach(scores -> scores.settle(competing));
    return super.settle(competing, changed);
  }

  @Override
  Map<Integer, List<RankShare>> rank(List<Integer> competing) {
    Map<Integer, List<RankShare>> shares = new HashMap<>();
    activeJudges = 0;
    byJudge.forEach(
        (judge, scores) -> {
          Map<Integer, Exact> ranks = ownRanking(judge, scores, competing);
          activeJudges += ranks.isEmpty() ? 0 : 1;
          ranks.forEach(
              (entry, rank) ->
                  shares
                      .computeIfAbsent(entry, any -> new ArrayList<>())
                      .add(new RankShare(plan.judges().get(judge), rank)));
        });
    return shares;
  }

  private Map<Integer, Exact> ownRanking(int judge, SchemeScores scores, List<Integer> competing) {
    Map<Integer, Exact> totals = new HashMap<>();
    for (int entry : competing) {
      if (hasMarked(judge, entry)) {
        scores.value(entry, SchemePlan.ROOT).ifPresent(total -> totals.put(entry, total));
      }
    }
    return rule.equal()
        .ranks(
            List.copyOf(totals.keySet()),
            Ranks.bestFirst(rule.order(), Comparator.comparing(totals::get)));
  }

  private boolean hasMarked(int judge, int entry) {
    return plan.aspects().stream()
        .filter(aspect -> marks.panel(entry, aspect).contains(judge))
        .anyMatch(aspect -> marks.get(entry, aspect, Optional.of(judge)).isPresent());
  }

  @Override
  Exact combine(List<RankShare> shares) {
    Exact sum = shares.stream().map(RankShare::rank).reduce(Exact.ZERO, Exact::plus);
    return sum.times(Exact.of(activeJudges)).dividedBy(Exact.of(shares.size()));
  }
}
