package org.jiangxin.pairing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jiangxin.pairing.GoalFlow.Arc;

/**
 * The ways from apprentices to mentors of their trades whom nobody wished. They lead from the
 * apprentices who are alike to a market for each trade and delegation, and from there to the guild
 * of each trade and delegation and to its masters; within a delegation they cost extra where
 * different ones are preferred. So the number of arcs grows with the people, not with the pairs.
 */
final class CommonWays {
  private static final String EVERY_TRADE = "";

  /** What people have in common who are alike. */
  private record Kind(SortedSet<String> trades, Optional<String> delegation) {}

  private record Place(String trade, Optional<String> delegation) {}

  private final Vertices vertices;
  private final boolean crossing;
  private final Cost notCrossed;
  private final Map<Kind, Integer> groups = new LinkedHashMap<>();
  private final Map<Place, Integer> markets = new LinkedHashMap<>();
  private final Map<String, Integer> exchanges = new LinkedHashMap<>();
  private final Map<String, Map<Optional<String>, Integer>> guilds = new TreeMap<>();
  private final List<Arc> fromLearners = new ArrayList<>();
  private final List<Arc> fromGroups = new ArrayList<>();
  private final List<Arc> toMasters = new ArrayList<>();

  /**
   * @param crossing whether pairs of different delegations are preferred
   * @param notCrossed what the others cost then
   */
  CommonWays(Vertices vertices, boolean crossing, Cost notCrossed) {
    this.vertices = vertices;
    this.crossing = crossing;
    this.notCrossed = crossing ? notCrossed : Cost.NOTHING;
  }

  /** Leads to a mentor. All mentors are added before the first apprentice. */
  void add(Master master, int vertex, int capacity) {
    for (String trade : master.trades().isEmpty() ? List.of(EVERY_TRADE) : master.trades()) {
      int guild =
          guilds
              .computeIfAbsent(trade, any -> new LinkedHashMap<>())
              .computeIfAbsent(told(master.delegation()), any -> vertices.next());
      toMasters.add(new Arc(guild, vertex, capacity, Cost.NOTHING));
    }
  }

  /** Leads away from an apprentice. */
  void add(Learner learner, int vertex, Cost cost) {
    Kind kind = new Kind(learner.trades(), told(learner.delegation()));
    int group = groups.computeIfAbsent(kind, this::group);
    fromLearners.add(new Arc(vertex, group, 1, cost));
  }

  private Optional<String> told(Optional<String> delegation) {
    return delegation.filter(any -> crossing);
  }

  private int group(Kind kind) {
    int group = vertices.next();
    addWay(group, new Place(EVERY_TRADE, kind.delegation()));
    kind.trades().forEach(trade -> addWay(group, new Place(trade, kind.delegation())));
    return group;
  }

  private void addWay(int group, Place place) {
    if (guilds.containsKey(place.trade())) {
      int market = markets.computeIfAbsent(place, any -> vertices.next());
      exchanges.computeIfAbsent(place.trade(), any -> vertices.next());
      fromGroups.add(new Arc(group, market, vertices.units(), Cost.NOTHING));
    }
  }

  /** All arcs; whatever reaches a vertex by some of them leaves it by later ones. */
  List<Arc> arcs() {
    List<Arc> arcs = new ArrayList<>(fromLearners);
    arcs.addAll(fromGroups);
    markets.forEach((place, market) -> arcs.addAll(fromMarket(place, market)));
    exchanges.forEach(
        (trade, exchange) ->
            guilds.get(trade).values().forEach(guild -> arcs.add(free(exchange, guild))));
    arcs.addAll(toMasters);
    return arcs;
  }

  private List<Arc> fromMarket(Place place, int market) {
    List<Arc> arcs = new ArrayList<>();
    arcs.add(new Arc(market, exchanges.get(place.trade()), vertices.units(), notCrossed));
    guilds
        .get(place.trade())
        .forEach(
            (delegation, guild) -> {
              if (Master.differ(delegation, place.delegation())) {
                arcs.add(free(market, guild));
              }
            });
    return arcs;
  }

  private Arc free(int from, int to) {
    return new Arc(from, to, vertices.units(), Cost.NOTHING);
  }
}
