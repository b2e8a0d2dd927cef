package org.jiangxin.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiangxin.scoring.award.StandardScale;
import org.jiangxin.scoring.ranking.PlaceKey;
import org.jiangxin.scoring.rules.EntryRules;
import org.jiangxin.scoring.scheme.Order;
import org.jiangxin.scoring.team.TeamMember;
import org.jiangxin.scoring.team.TeamRanking;
import org.jiangxin.scoring.team.TeamRow;

/** What is shown beside the standings of a settled field: delegations and the 700-point scale. */
final class SideTables {

  private final Field field;
  private final List<PlaceKey> ranked;
  private final Order better;

  SideTables(Field field) {
    this.field = field;
    this.ranked = field.places().inOrder();
    this.better = field.rules().ranking().better();
  }

  List<TeamRow> teams() {
    List<TeamMember> members = ranked.stream().map(this::member).toList();
    return field
        .rules()
        .teams()
        .map(rule -> new TeamRanking(rule, better, field.totalDigits()).rows(members))
        .orElse(List.of());
  }

  private TeamMember member(PlaceKey key) {
    EntryRules rules = field.rules().entries().get(key.entry());
    return new TeamMember(rules.id(), rules.delegation(), key.total());
  }

  Map<String, Integer> standardScale() {
    StandardScale scale = new StandardScale(ranked.stream().map(PlaceKey::total).toList(), better);
    Map<String, Integer> points = new LinkedHashMap<>();
    for (PlaceKey key : ranked) {
      String entry = field.rules().entries().get(key.entry()).id();
      points.put(entry, scale.points(key.total()).shown(0).intValueExact());
    }
    return points;
  }
}
