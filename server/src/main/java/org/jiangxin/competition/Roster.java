package org.jiangxin.competition;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * Things of one kind in the document's order, each found by its id in constant time. Immutable.
 *
 * @param <T> the kind
 */
public final class Roster<T extends Identified> extends AbstractList<T> implements RandomAccess {

  private final List<T> inOrder;
  private final Map<String, T> byId;

  private Roster(List<T> inOrder) {
    this.inOrder = inOrder;
    this.byId = new HashMap<>();
    inOrder.forEach(item -> byId.putIfAbsent(item.id(), item));
  }

  /** A copy of the list; of several with the same id, {@link #find} gives the first. */
  public static <T extends Identified> Roster<T> of(List<T> items) {
    return new Roster<>(List.copyOf(items));
  }

  /** The one with this id. */
  public Optional<T> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public T get(int index) {
    return inOrder.get(index);
  }

  @Override
  public int size() {
    return inOrder.size();
  }
}
