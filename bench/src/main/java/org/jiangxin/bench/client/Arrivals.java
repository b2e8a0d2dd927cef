package org.jiangxin.bench.client;

import java.util.Arrays;
import java.util.OptionalLong;

/** When one screen got to which position of the ledger. Written by one event loop. */
final class Arrivals {
  private long[] positions = new long[16];
  private long[] nanos = new long[16];
  private int size;

  /** Notes a frame; positions never fall. */
  void add(long position, long atNanos) {
    if (size == positions.length) {
      positions = Arrays.copyOf(positions, 2 * size);
      nanos = Arrays.copyOf(nanos, 2 * size);
    }
    positions[size] = position;
    nanos[size] = atNanos;
    size++;
  }

  /** When the screen first showed that position or a later one. */
  OptionalLong reached(long position) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (positions[middle] < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < size ? OptionalLong.of(nanos[low]) : OptionalLong.empty();
  }
}
