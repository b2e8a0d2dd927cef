package org.jiangxin.competition.read;

import java.util.Set;
import java.util.stream.Collectors;
import org.jiangxin.competition.Problem;
import org.jiangxin.competition.Problem.Rule;
import org.jiangxin.language.Sentence;
import org.jiangxin.scoring.check.SchemeCheck;
import org.jiangxin.scoring.check.SchemeProblem;
import org.jiangxin.scoring.rules.EventRules;

/** Adds what the engine finds wrong with an event's rules, at its place in the document. */
final class RuleProblems {

  private RuleProblems() {}

  /**
   * Where something is broken already the engine saw a harmless value, so what it says about that
   * place, and about the groups around it, is beside the point and left out.
   *
   * @param event where the event stands
   */
  static void add(EventRules rules, Fields event) {
    Set<String> broken =
        event.problems().all().stream()
            .filter(problem -> !problem.rule().equals(Rule.UNKNOWN_KEY))
            .map(Problem::path)
            .collect(Collectors.toSet());
    for (SchemeProblem problem : SchemeCheck.problems(rules)) {
      String path = event.path() + "." + problem.path();
      if (broken.stream().noneMatch(place -> follows(path, place))) {
        event.problems().add(path, Rule.SCHEME, Sentence.of(problem.message()));
      }
    }
  }

  /** Whether what is wrong at a path may follow from what is broken at another. */
  private static boolean follows(String path, String broken) {
    String node = path.substring(0, path.lastIndexOf('.'));
    return path.equals(broken) || broken.equals(node) || broken.startsWith(node + ".");
  }
}
