package org.jiangxin.pairing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiangxin.pairing.Proposal.ProposedPair;

/**
 * Finds the best pairs for a pool by a minimum-cost flow: as many apprentices paired as can be,
 * then the most {@linkplain Worth#wishPoints() wish points}, then, where it is asked for, the most
 * pairs of different delegations, then the most even loads. Settled pairs stay as they are; all
 * others are of one trade and within the mentors' capacities. The same pool gives the same
 * proposal, whatever the order in which its people were listed.
 */
public final class Proposer {
  private Proposer() {}

  /** The best pairs. Takes up to seconds for thousands of people: not on an event loop. */
  public static Proposal propose(Pool pool) {
    Map<String, String> pairs = new TreeMap<>(new Network(pool).solve());
    pairs.putAll(pool.fixed());
    Map<String, Integer> loads = new HashMap<>();
    pool.masters().forEach(master -> loads.put(master.id(), 0));
    pairs.values().forEach(master -> loads.merge(master, 1, Integer::sum));
    return new Proposal(
        explained(pool, pairs, loads), unpaired(pool, pairs), loads, Worth.of(pool, pairs));
  }

  private static List<ProposedPair> explained(
      Pool pool, Map<String, String> pairs, Map<String, Integer> loads) {
    Reasons reasons = new Reasons(pool, loads);
    Map<String, Master> masters = pool.mastersById();
    return pool.learners().stream()
        .filter(learner -> pairs.containsKey(learner.id()))
        .map(
            learner -> {
              Master master = masters.get(pairs.get(learner.id()));
              return new ProposedPair(
                  new Pair(learner.id(), master.id()), reasons.of(learner, master));
            })
        .toList();
  }

  private static List<Unpaired> unpaired(Pool pool, Map<String, String> pairs) {
    Shortage shortage = new Shortage(pool, pairs);
    return pool.learners().stream()
        .filter(learner -> !pairs.containsKey(learner.id()))
        .map(shortage::of)
        .toList();
  }
}
