package org.jiangxin.scoring.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.order.Ranks;
import org.jiangxin.scoring.tree.SchemePlan;
import org.jiangxin.scoring.tree.SchemeScores;

/**
 * The product of an entry's ranks in the root's parts. Where others have a value in a part already,
 * those without one share its last places for the time being; a part in which nobody has a value
 * does not count yet.
 */
final class RankProductFigures extends WholeFieldFigures {

  private final Ranking.RankProduct rule;
  private final SchemePlan plan;
  private final SchemeScores scores;

  RankProductFigures(Ranking.RankProduct rule, SchemePlan plan, SchemeScores scores, int entries) {
    super(entries);
    this.rule = rule;
    this.plan = plan;
    this.scores = scores;
  }

  @Override
  Map<Integer, List<RankShare>> rank(List<Integer> competing) {
    Map<Integer, List<RankShare>> shares = new HashMap<>();
    List<Integer> parts = plan.parts(SchemePlan.ROOT).stream().filter(plan::counts).toList();
    List<Integer> started =
        competing.stream()
            .filter(entry -> parts.stream().anyMatch(p -> scores.value(entry, p).isPresent()))
            .toList();
    for (int part : parts) {
      if (started.stream().anyMatch(entry -> scores.value(entry, part).isPresent())) {
        String id = plan.node(part).id();
        rule.equal()
            .ranks(started, bestFirst(part))
            .forEach(
                (entry, rank) ->
                    shares
                        .computeIfAbsent(entry, any -> new ArrayList<>())
                        .add(new RankShare(id, rank)));
      }
    }
    return shares;
  }

  private Comparator<Integer> bestFirst(int part) {
    Comparator<Integer> missingLast =
        Comparator.comparing(entry -> scores.value(entry, part).isEmpty());
    Comparator<Integer> byValue =
        Comparator.comparing(entry -> scores.value(entry, part).orElse(Exact.ZERO));
    return missingLast.thenComparing(Ranks.bestFirst(rule.order(), byValue));
  }

  @Override
  Exact combine(List<RankShare> shares) {
    return shares.stream().map(RankShare::rank).reduce(Exact.ONE, Exact::times);
  }
}
