package org.jiangxin.scoring.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jiangxin.scoring.scheme.Order;

/**
 * Competition ranks: equal ones share the better place, and the next place is skipped (1, 2, 2, 4).
 */
public final class Ranks {

  private Ranks() {}

  /**
   * Groups what is equal, best first. The place of a group is one more than the number of those in
   * the groups before it.
   */
  public static <T> List<List<T>> groups(List<T> items, Comparator<? super T> bestFirst) {
    List<T> sorted = new ArrayList<>(items);
    sorted.sort(bestFirst);
    List<List<T>> groups = new ArrayList<>();
    for (T item : sorted) {
      boolean equalToLast = !groups.isEmpty() && bestFirst.compare(last(groups).get(0), item) == 0;
      if (!equalToLast) {
        groups.add(new ArrayList<>());
      }
      last(groups).add(item);
    }
    return groups;
  }

  /** An ascending comparison turned so that the better end comes first. */
  public static <T> Comparator<T> bestFirst(Order order, Comparator<T> ascending) {
    return order == Order.DESCENDING ? ascending.reversed() : ascending;
  }

  private static <T> List<T> last(List<List<T>> groups) {
    return groups.get(groups.size() - 1);
  }
}
