package org.jiangxin.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiangxin.scoring.award.AwardRule;
import org.jiangxin.scoring.ranking.Ranking;
import org.jiangxin.scoring.ranking.TieBreak;
import org.jiangxin.scoring.rules.EntryRules;
import org.jiangxin.scoring.rules.EventRules;
import org.jiangxin.scoring.scheme.Group;
import org.jiangxin.scoring.scheme.Order;
import org.jiangxin.scoring.team.TeamRule;

/** Writes an event as a document would: judges j1, j2, … and entries as they are added. */
public final class EventBuilder {

  private final Group scheme;
  private Ranking ranking = new Ranking.ByTotal(Order.DESCENDING, List.of());
  private final List<AwardRule> awards = new ArrayList<>();
  private Optional<TeamRule> teams = Optional.empty();
  private boolean scale700;
  private List<String> judges = List.of();
  private final List<EntryRules> entries = new ArrayList<>();

  private EventBuilder(Group scheme) {
    this.scheme = scheme;
  }

  public static EventBuilder event(GroupBuilder scheme) {
    return new EventBuilder(scheme.build());
  }

  public EventBuilder judges(int count) {
    judges = IntStream.rangeClosed(1, count).mapToObj(number -> "j" + number).toList();
    return this;
  }

  public EventBuilder ranking(Ranking rule) {
    ranking = rule;
    return this;
  }

  public EventBuilder ties(TieBreak... ties) {
    return ranking(new Ranking.ByTotal(Order.DESCENDING, List.of(ties)));
  }

  public EventBuilder award(AwardRule rule) {
    awards.add(rule);
    return this;
  }

  public EventBuilder scale700() {
    scale700 = true;
    return this;
  }

  public EventBuilder teams(TeamRule rule) {
    teams = Optional.of(rule);
    return this;
  }

  public EventBuilder entries(String... ids) {
    for (String id : ids) {
      entry(id, "", Map.of());
    }
    return this;
  }

  public EventBuilder entry(String id, String delegation, Map<String, String> given) {
    return entry(id, delegation, given, Set.of());
  }

  public EventBuilder entry(
      String id, String delegation, Map<String, String> given, Set<String> exclude) {
    Map<String, BigDecimal> numbers =
        given.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> new BigDecimal(e.getValue())));
    entries.add(new EntryRules(id, delegation, numbers, exclude));
    return this;
  }

  public EventRules rules() {
    return new EventRules(scheme, ranking, awards, teams, scale700, judges, entries);
  }

  public Hall open() {
    return new Hall(rules());
  }
}
