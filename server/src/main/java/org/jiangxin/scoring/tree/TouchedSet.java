package org.jiangxin.scoring.tree;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Numbers noted for later, each once; emptying it costs as much as it holds, not as much as it
 * could.
 */
public final class TouchedSet {

  private final BitSet held = new BitSet();
  private int[] numbers = new int[16];
  private int size;

  /** Notes a number. */
  public void add(int number) {
    if (held.get(number)) {
      return;
    }
    held.set(number);
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size++] = number;
  }

  /** Whether it holds nothing. */
  public boolean isEmpty() {
    return size == 0;
  }

  /** Everything noted since the last time, which stays noted. */
  public int[] view() {
    return Arrays.copyOf(numbers, size);
  }

  /** Everything noted since the last time, in the order noted; it is empty afterwards. */
  public int[] drain() {
    int[] drained = view();
    for (int number : drained) {
      held.clear(number);
    }
    size = 0;
    return drained;
  }
}
