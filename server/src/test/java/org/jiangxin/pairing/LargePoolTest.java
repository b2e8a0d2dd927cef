package org.jiangxin.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** 5,000 apprentices of 40 trades and 30 delegations, and 800 mentors with some 5,000 places. */
class LargePoolTest {
  private static final int TRADES = 40;

  private final Random random = new Random(2025);
  private final Pool pool = pool();

  private Pool pool() {
    List<Master> masters = new ArrayList<>();
    for (int index = 0; index < 800; index++) {
      int trade = index % TRADES;
      String trades = "t" + trade + (index % 3 == 0 ? " t" + (trade + 1) % TRADES : "");
      int capacity = 3 + random.nextInt(8);
      String[] wishes = three("c", 5000 / TRADES, trade);
      masters.add(standingForAny(Pools.master("m" + index, trades, capacity, wishes)));
    }
    List<Learner> learners = new ArrayList<>();
    for (int index = 0; index < 5000; index++) {
      int trade = index % TRADES;
      Learner one = Pools.learner("c" + index, "t" + trade, three("m", 800 / TRADES, trade));
      learners.add(Pools.standingFor("d" + random.nextInt(30), one));
    }
    return new Pool(learners, masters, Map.of("c0", "m40", "c1", "m700"), true);
  }

  private Master standingForAny(Master one) {
    return Pools.standingFor("d" + random.nextInt(30), one);
  }

  /** Wishes of one trade; the first people of a trade are wished more than the last. */
  private String[] three(String prefix, int people, int trade) {
    return IntStream.range(0, 3)
        .map(any -> trade + TRADES * (random.nextInt(people) * random.nextInt(people) / people))
        .distinct()
        .mapToObj(number -> prefix + number)
        .toArray(String[]::new);
  }

  @Test
  void isNeverWorseThanAStableMatching() {
    Proposal proposal = Proposer.propose(pool);
    Worth stable = Worth.of(pool, stableMatching());
    assertTrue(proposal.worth().compareTo(stable) >= 0, () -> proposal.worth() + " < " + stable);
    assertEquals(5000, proposal.pairs().size() + proposal.unpaired().size());
  }

  /** Deferred acceptance (Gale and Shapley, 1962): apprentices ask, mentors keep whom they like. */
  private Map<String, String> stableMatching() {
    Map<String, Master> masters = pool.mastersById();
    Map<String, List<Learner>> accepted = new HashMap<>();
    Map<String, Deque<String>> toAsk = new HashMap<>();
    Deque<Learner> asking = new ArrayDeque<>();
    for (Learner learner : pool.learners()) {
      if (pool.fixedMentor(learner).isEmpty()) {
        toAsk.put(learner.id(), new ArrayDeque<>(learner.wishes()));
        asking.add(learner);
      }
    }
    while (!asking.isEmpty()) {
      Learner learner = asking.poll();
      String wished = toAsk.get(learner.id()).poll();
      if (wished != null && masters.get(wished).teaches(learner)) {
        asking.addAll(ask(learner, masters.get(wished), accepted));
      } else if (wished != null) {
        asking.add(learner);
      }
    }
    Map<String, String> pairs = new HashMap<>(pool.fixed());
    accepted.forEach((master, kept) -> kept.forEach(one -> pairs.put(one.id(), master)));
    return pairs;
  }

  private List<Learner> ask(Learner learner, Master master, Map<String, List<Learner>> accepted) {
    List<Learner> kept = accepted.computeIfAbsent(master.id(), id -> new ArrayList<>());
    kept.add(learner);
    kept.sort(
        Comparator.comparingInt(one -> WishPoints.rank(master.wishes(), one.id()).orElse(99)));
    int places = Math.max(0, master.capacity() - pool.settledWith(master));
    return kept.size() > places ? List.of(kept.remove(kept.size() - 1)) : List.of();
  }
}
