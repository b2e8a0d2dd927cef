package org.jiangxin.competition.read;

import java.util.Map;
import org.jiangxin.scoring.scheme.Take;
import org.jiangxin.scoring.team.TeamRule;

/** Reads {@code teams}: the ranking of delegations. */
final class TeamReader {

  private static final int MOST_ENTRIES = 1_000_000;
  private static final Map<String, Take> TAKE = Map.of("sum", Take.SUM, "mean", Take.MEAN);

  private TeamReader() {}

  static TeamRule read(Value value) {
    Fields fields = value.fields();
    TeamRule rule =
        new TeamRule(
            fields.optional("take", take -> take.oneOf(TAKE)).orElse(Take.SUM),
            fields.required("best", best -> best.whole(1, MOST_ENTRIES), 1),
            fields.optional("atLeast", least -> least.whole(1, MOST_ENTRIES)).orElse(1));
    fields.noOthers();
    return rule;
  }
}
