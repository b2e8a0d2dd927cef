package org.jiangxin.scoring.ranking;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.scoring.order.OrderTree;

/**
 * The places of all ranked entries. Moving an entry and asking for its rank take time logarithmic
 * in their number.
 */
public final class Places {

  private final Comparator<PlaceKey> sharing;
  private final OrderTree<PlaceKey> tree;
  private final Map<Integer, PlaceKey> keys = new HashMap<>();

  /** Nobody is ranked yet. */
  public Places(PlaceOrder order) {
    this.sharing = order.sharing();
    this.tree = new OrderTree<>(order.listing());
  }

  /** Gives an entry its place, or takes it out of the ranking. */
  public void move(int entry, Optional<PlaceKey> key) {
    Optional<PlaceKey> before = key(entry);
    if (before.equals(key)) {
      return;
    }
    before.ifPresent(tree::remove);
    keys.remove(entry);
    key.ifPresent(
        now -> {
          keys.put(entry, now);
          tree.add(now);
        });
  }

  /** 1 and up, the better place for those who share it. */
  public Optional<Integer> rank(int entry) {
    return key(entry).map(key -> tree.countBefore(key, sharing) + 1);
  }

  /** What decides an entry's place. */
  public Optional<PlaceKey> key(int entry) {
    return Optional.ofNullable(keys.get(entry));
  }

  /** The entry listed so many lines after this one (before it where negative), if there is one. */
  public Optional<PlaceKey> neighbour(PlaceKey key, int lines) {
    int position = tree.countBefore(key, tree.order()) + lines;
    return position < 0 ? Optional.empty() : tree.at(position);
  }

  /** All ranked entries, best first. */
  public List<PlaceKey> inOrder() {
    return tree.toList();
  }

  /** Whether two entries share a place. */
  public boolean shared(PlaceKey one, PlaceKey other) {
    return sharing.compare(one, other) == 0;
  }
}
