package org.jiangxin.scoring.tree;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.order.Ranks;
import org.jiangxin.scoring.scheme.Order;

/**
 * The ranks of one aspect's values among the competing entries; computed as a whole, when somebody
 * asks.
 */
final class RankColumn {

  private static final int UNRANKED = 0;

  /** By entry; null where there is no value. */
  private final Exact[] values;

  private final int[] ranks;
  private final Comparator<Integer> bestFirst;
  private boolean stale;

  RankColumn(int entries, Order order) {
    this.values = new Exact[entries];
    this.ranks = new int[entries];
    this.bestFirst = Ranks.bestFirst(order, Comparator.comparing(entry -> values[entry]));
  }

  void put(int entry, Optional<Exact> value) {
    values[entry] = value.orElse(null);
    stale = true;
  }

  void touch() {
    stale = true;
  }

  Optional<Integer> rank(int entry) {
    return ranks[entry] == UNRANKED ? Optional.empty() : Optional.of(ranks[entry]);
  }

  /** Ranks again if stale; the entries whose rank changed. */
  List<Integer> settle(BitSet competing) {
    List<Integer> changed = new ArrayList<>();
    if (stale) {
      stale = false;
      int[] now = ranked(competing);
      for (int entry = 0; entry < now.length; entry++) {
        if (now[entry] != ranks[entry]) {
          ranks[entry] = now[entry];
          changed.add(entry);
        }
      }
    }
    return changed;
  }

  private int[] ranked(BitSet competing) {
    List<Integer> entries =
        competing.stream().filter(entry -> values[entry] != null).boxed().toList();
    int[] now = new int[values.length];
    int rank = 1;
    for (List<Integer> equal : Ranks.groups(entries, bestFirst)) {
      for (int entry : equal) {
        now[entry] = rank;
      }
      rank += equal.size();
    }
    return now;
  }
}
