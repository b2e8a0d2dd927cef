package org.jiangxin.scoring.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A sorted set that also counts: adding, removing and "how many stand before this" each take time
 * logarithmic in its size. A treap (a binary search tree that is a heap in pseudo-random
 * priorities). Mutable, for one thread at a time.
 */
public final class OrderTree<K> {

  private final Comparator<? super K> order;
  private Optional<Branch<K>> root = Optional.empty();
  private int nextPriority = 1;

  /** An empty tree; {@code order} must tell any two different keys apart. */
  public OrderTree(Comparator<? super K> order) {
    this.order = order;
  }

  /** Adds a key that is not in it yet. */
  public void add(K key) {
    Split<K> split = split(root, key);
    Branch<K> added = new Branch<>(key, anotherPriority());
    root = joined(joined(split.before, Optional.of(added)), split.from);
  }

  /** Removes a key; nothing happens when it is not in it. */
  public void remove(K key) {
    root = without(root, key);
  }

  /** The order that tells any two keys apart. */
  public Comparator<? super K> order() {
    return order;
  }

  /** How many keys there are. */
  public int size() {
    return size(root);
  }

  /**
   * How many keys stand before this one.
   *
   * @param coarser an order that agrees with the tree's but may call different keys equal; those
   *     are not counted
   */
  public int countBefore(K key, Comparator<? super K> coarser) {
    int before = 0;
    Optional<Branch<K>> at = root;
    while (at.isPresent()) {
      Branch<K> branch = at.get();
      if (coarser.compare(branch.key, key) < 0) {
        before += size(branch.left) + 1;
        at = branch.right;
      } else {
        at = branch.left;
      }
    }
    return before;
  }

  /** The key with so many before it, from 0 up; empty beyond the last. */
  public Optional<K> at(int position) {
    int left = position;
    Optional<Branch<K>> at = root;
    while (at.isPresent()) {
      Branch<K> branch = at.get();
      int before = size(branch.left);
      if (left == before) {
        return Optional.of(branch.key);
      }
      at = left < before ? branch.left : branch.right;
      left = left < before ? left : left - before - 1;
    }
    return Optional.empty();
  }

  /** All keys in order. */
  public List<K> toList() {
    List<K> keys = new ArrayList<>(size());
    walk(root, keys::add);
    return keys;
  }

  private static <K> void walk(Optional<Branch<K>> at, Consumer<K> visit) {
    at.ifPresent(
        branch -> {
          walk(branch.left, visit);
          visit.accept(branch.key);
          walk(branch.right, visit);
        });
  }

  /** Xorshift: the tree's shape repeats from run to run, and no order of arrival makes it deep. */
  private int anotherPriority() {
    nextPriority ^= nextPriority << 13;
    nextPriority ^= nextPriority >>> 17;
    nextPriority ^= nextPriority << 5;
    return nextPriority;
  }

  private Split<K> split(Optional<Branch<K>> at, K key) {
    if (at.isEmpty()) {
      return new Split<>(at, at);
    }
    Branch<K> branch = at.get();
    if (order.compare(branch.key, key) < 0) {
      Split<K> deeper = split(branch.right, key);
      return new Split<>(branch.holding(branch.left, deeper.before), deeper.from);
    }
    Split<K> deeper = split(branch.left, key);
    return new Split<>(deeper.before, branch.holding(deeper.from, branch.right));
  }

  private static <K> Optional<Branch<K>> joined(
      Optional<Branch<K>> before, Optional<Branch<K>> from) {
    if (before.isEmpty() || from.isEmpty()) {
      return before.isEmpty() ? from : before;
    }
    Branch<K> left = before.get();
    Branch<K> right = from.get();
    return left.priority > right.priority
        ? left.holding(left.left, joined(left.right, from))
        : right.holding(joined(before, right.left), right.right);
  }

  private Optional<Branch<K>> without(Optional<Branch<K>> at, K key) {
    if (at.isEmpty()) {
      return at;
    }
    Branch<K> branch = at.get();
    int side = order.compare(key, branch.key);
    if (side == 0) {
      return joined(branch.left, branch.right);
    }
    return side < 0
        ? branch.holding(without(branch.left, key), branch.right)
        : branch.holding(branch.left, without(branch.right, key));
  }

  private static <K> int size(Optional<Branch<K>> at) {
    return at.isEmpty() ? 0 : at.get().size;
  }

  private record Split<K>(Optional<Branch<K>> before, Optional<Branch<K>> from) {}

  private static final class Branch<K> {
    private final K key;
    private final int priority;
    private Optional<Branch<K>> left = Optional.empty();
    private Optional<Branch<K>> right = Optional.empty();
    private int size = 1;

    private Branch(K key, int priority) {
      this.key = key;
      this.priority = priority;
    }

    private Optional<Branch<K>> holding(Optional<Branch<K>> left, Optional<Branch<K>> right) {
      this.left = left;
      this.right = right;
      this.size = size(left) + size(right) + 1;
      return Optional.of(this);
    }
  }
}
