package org.jiangxin.pairing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * Proves why somebody stays without a mentor: from their trades it collects the mentors who teach
 * them, the apprentices whom these have, those apprentices' other trades, and so on. All these
 * mentors are full, else somebody could have moved over; so there are fewer places than apprentices
 * (Hall, On Representatives of Subsets, 1935).
 */
final class Shortage {
  private final Pool pool;
  private final Map<SortedSet<String>, Long> demand;
  private final Map<String, Set<SortedSet<String>>> taught = new HashMap<>();
  private final Map<SortedSet<String>, Unpaired> known = new HashMap<>();

  /**
   * @param pairs the best pairs, the settled ones among them
   */
  Shortage(Pool pool, Map<String, String> pairs) {
    this.pool = pool;
    demand =
        pool.learners().stream()
            .filter(learner -> pool.fixedMentor(learner).isEmpty())
            .collect(Collectors.groupingBy(Learner::trades, Collectors.counting()));
    for (Learner learner : pool.learners()) {
      if (pairs.containsKey(learner.id()) && pool.fixedMentor(learner).isEmpty()) {
        taught
            .computeIfAbsent(pairs.get(learner.id()), id -> new HashSet<>())
            .add(learner.trades());
      }
    }
  }

  Unpaired of(Learner learner) {
    Unpaired proof = known.computeIfAbsent(learner.trades(), this::prove);
    return new Unpaired(learner.id(), proof.mentors(), proof.places(), proof.apprentices());
  }

  private Unpaired prove(SortedSet<String> wanted) {
    Set<SortedSet<String>> reached = new HashSet<>(Set.of(wanted));
    Set<String> trades = new HashSet<>(wanted);
    Set<Master> full = new HashSet<>();
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Master master : pool.masters()) {
        if (Master.teaches(master.trades(), trades) && full.add(master)) {
          Set<SortedSet<String>> others = taught.getOrDefault(master.id(), Set.of());
          reached.addAll(others);
          others.forEach(trades::addAll);
          grown = true;
        }
      }
    }
    int places = full.stream().mapToInt(this::places).sum();
    long apprentices = reached.stream().mapToLong(demand::get).sum();
    return new Unpaired("", full.size(), places, (int) apprentices);
  }

  private int places(Master master) {
    return Math.max(0, master.capacity() - pool.settledWith(master));
  }
}
