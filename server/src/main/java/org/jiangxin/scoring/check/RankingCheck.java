package org.jiangxin.scoring.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiangxin.scoring.ranking.Ranking;
import org.jiangxin.scoring.ranking.TieBreak;
import org.jiangxin.scoring.scheme.Aspect;
import org.jiangxin.scoring.scheme.Marks;
import org.jiangxin.scoring.scheme.Points;
import org.jiangxin.scoring.tree.SchemePlan;

/** The ranking method fits the scheme, and every tie-break can decide something. */
final class RankingCheck {

  private final SchemePlan plan;
  private final TreeShape shape;
  private final Problems problems;

  RankingCheck(SchemePlan plan, TreeShape shape, Problems problems) {
    this.plan = plan;
    this.shape = shape;
    this.problems = problems;
  }

  void check(Ranking ranking) {
    ties(ranking);
    if (ranking instanceof Ranking.RankSum) {
      boolean judged = plan.aspects().stream().anyMatch(number -> !plan.panel(number).isEmpty());
      problems.addIf(!judged, "ranking.method", "rank-sum needs an aspect that each judge marks");
    }
    if (ranking instanceof Ranking.Skating) {
      skating();
    }
  }

  private void ties(Ranking ranking) {
    Set<String> before = new HashSet<>();
    List<TieBreak> ties = ranking.ties();
    for (int index = 0; index < ties.size(); index++) {
      String node = ties.get(index).node();
      if (shape.ambiguous(node)) {
        continue;
      }
      String path = "ranking.ties[" + index + "]";
      Optional<Integer> number = plan.number(node);
      problems.addIf(number.isEmpty(), path, "there is no group or aspect {}", node);
      problems.addIf(
          !before.add(node),
          path,
          "this tie-break is never reached: an earlier one has compared {}",
          node);
    }
  }

  private void skating() {
    plan.parts(SchemePlan.ROOT).stream()
        .filter(plan::counts)
        .filter(number -> !plan.aspect(number).filter(RankingCheck::isDance).isPresent())
        .forEach(
            number ->
                problems.add(
                    "ranking.method",
                    "skating needs places from each judge as they are; {} is something else",
                    plan.node(number).id()));
  }

  private static boolean isDance(Aspect aspect) {
    return aspect.marks() == Marks.EACH_JUDGE
        && aspect.points() instanceof Points.AsIs
        && aspect.normalise().isEmpty();
  }
}
