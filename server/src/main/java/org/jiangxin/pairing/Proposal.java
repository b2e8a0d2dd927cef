package org.jiangxin.pairing;

import java.util.List;
import java.util.Map;

/**
 * The best pairs for a pool.
 *
 * @param pairs with their reasons, in the order of the apprentices' ids
 * @param unpaired who stays without a mentor, in the order of their ids
 * @param loads how many apprentices each mentor has, for every mentor of the pool
 * @param worth how good the proposal is
 */
public record Proposal(
    List<ProposedPair> pairs, List<Unpaired> unpaired, Map<String, Integer> loads, Worth worth) {

  /** A pair and why it was made. */
  public record ProposedPair(Pair pair, Reason reason) {}

  /** Copies the collections. */
  public Proposal {
    pairs = List.copyOf(pairs);
    unpaired = List.copyOf(unpaired);
    loads = Map.copyOf(loads);
  }
}
