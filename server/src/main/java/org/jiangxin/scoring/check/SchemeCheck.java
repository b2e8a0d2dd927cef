package org.jiangxin.scoring.check;

import java.util.List;
import org.jiangxin.scoring.rules.EventRules;
import org.jiangxin.scoring.tree.SchemePlan;

/** Checks an event's rules before they are used. */
public final class SchemeCheck {

  /** The most problems listed at once. */
  public static final int MOST_PROBLEMS = 1000;

  private SchemeCheck() {}

  /**
   * Everything that has to be mended, each with its path relative to the event; none if the rules
   * can be used. Numbers and the shape of the tree come first: while these are wrong nothing else
   * is looked at.
   */
  public static List<SchemeProblem> problems(EventRules rules) {
    Problems problems = new Problems();
    List<Located> nodes = TreeShape.check(rules.scheme(), problems);
    if (problems.none()) {
      new NumberCheck(problems).check(rules, nodes);
    }
    if (problems.none()) {
      checkMeaning(rules, nodes, problems);
    }
    return problems.list();
  }

  private static void checkMeaning(EventRules rules, List<Located> nodes, Problems problems) {
    SchemePlan plan = new SchemePlan(rules.scheme(), rules.judges());
    IdCheck.check(rules, problems);
    AspectCheck aspects = new AspectCheck(plan, problems);
    GroupCheck groups = new GroupCheck(plan, problems);
    for (int number = 0; number < nodes.size(); number++) {
      aspects.check(number, nodes.get(number));
      groups.check(number, nodes.get(number));
    }
    FactorCheck.check(rules, nodes, problems);
    new RankingCheck(plan, problems).check(rules.ranking());
    AwardCheck.check(rules.awards(), problems);
    rules.teams().ifPresent(teams -> AwardCheck.check(teams, problems));
  }
}
