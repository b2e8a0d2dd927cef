package org.jiangxin.scoring.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiangxin.scoring.rules.EntryRules;
import org.jiangxin.scoring.rules.EventRules;
import org.jiangxin.scoring.scheme.Aspect;
import org.jiangxin.scoring.scheme.Factor;
import org.jiangxin.scoring.scheme.Points;

/** Every name that a factor uses is in every entry's {@code given}. */
final class FactorCheck {

  private FactorCheck() {}

  static void check(EventRules rules, List<Located> nodes, Problems problems) {
    Map<String, String> neededAt = new LinkedHashMap<>();
    nodes.forEach(at -> collect(at, neededAt));
    for (int index = 0; index < rules.entries().size(); index++) {
      EntryRules entry = rules.entries().get(index);
      String path = "entries[" + index + "].given";
      neededAt.forEach(
          (name, by) ->
              problems.addIf(
                  !entry.given().containsKey(name), path, "{} is missing; {} needs it", name, by));
    }
  }

  private static void collect(Located at, Map<String, String> neededAt) {
    if (at.node() instanceof Aspect aspect) {
      for (int index = 0; index < aspect.times().size(); index++) {
        need(aspect.times().get(index), at.key("times[" + index + "]"), neededAt);
      }
      if (aspect.points() instanceof Points.Linear linear) {
        need(linear.base(), at.key("points.linear.base"), neededAt);
        need(linear.at(), at.key("points.linear.at"), neededAt);
        need(linear.per(), at.key("points.linear.per"), neededAt);
      }
    }
  }

  private static void need(Factor factor, String path, Map<String, String> neededAt) {
    if (factor instanceof Factor.Given given) {
      neededAt.putIfAbsent(given.name(), path);
    }
  }
}
