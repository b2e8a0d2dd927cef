package org.jiangxin.scoring.check;

import java.util.List;
import java.util.Optional;
import org.jiangxin.scoring.rules.EventRules;
import org.jiangxin.scoring.scheme.Group;
import org.jiangxin.scoring.tree.Maxima;
import org.jiangxin.scoring.tree.SchemePlan;

/** Checks an event's rules before they are used. */
public final class SchemeCheck {

  /** The most problems listed at once. */
  public static final int MOST_PROBLEMS = 1000;

  private SchemeCheck() {}

  /**
   * Everything that has to be mended, each with its path relative to the event; none if the rules
   * can be used. What cannot be said for sure because of another problem is left out: nothing is
   * computed with numbers that are too large, and a tree that is too large is not laid out.
   */
  public static List<SchemeProblem> problems(EventRules rules) {
    Problems problems = new Problems();
    TreeShape shape = TreeShape.check(rules.scheme(), problems);
    boolean sized = new NumberCheck(problems).check(rules, shape.nodes());
    IdCheck.check(rules, problems);
    Optional<SchemePlan> plan =
        shape.whole()
            ? Optional.of(new SchemePlan(rules.scheme(), rules.judges()))
            : Optional.empty();
    plan.ifPresent(whole -> checkNodes(whole, shape, sized, problems));
    FactorCheck.check(rules, shape.nodes(), problems);
    plan.ifPresent(whole -> new RankingCheck(whole, shape, problems).check(rules.ranking()));
    AwardCheck.check(rules.awards(), problems);
    rules.teams().ifPresent(teams -> AwardCheck.check(teams, problems));
    return problems.list();
  }

  private static void checkNodes(
      SchemePlan plan, TreeShape shape, boolean sized, Problems problems) {
    boolean computable = sized && !switchedByAmbiguous(shape);
    Optional<Maxima> maxima = computable ? Optional.of(Maxima.ofPanels(plan)) : Optional.empty();
    AspectCheck aspects = new AspectCheck(plan, sized, problems);
    GroupCheck groups = new GroupCheck(plan, shape, maxima, problems);
    for (int number = 0; number < shape.nodes().size(); number++) {
      aspects.check(number, shape.nodes().get(number));
      groups.check(number, shape.nodes().get(number));
    }
  }

  /** Which parts count is unknown then. */
  private static boolean switchedByAmbiguous(TreeShape shape) {
    return shape.nodes().stream()
        .map(Located::node)
        .filter(Group.class::isInstance)
        .flatMap(group -> ((Group) group).zeroIf().stream())
        .anyMatch(shape::ambiguous);
  }
}
