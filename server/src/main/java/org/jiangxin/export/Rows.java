package org.jiangxin.export;

import java.util.List;
import java.util.function.Consumer;

/** The rows of a sheet, read from first to last, so that they need not all be in memory at once. */
@FunctionalInterface
public interface Rows {

  /**
   * Hands every row to the reader, in order; each has at most as many cells as there are columns.
   */
  void forEach(Consumer<List<Cell>> reader);

  /** Rows that are in memory. */
  static Rows of(List<List<Cell>> rows) {
    List<List<Cell>> copy = rows.stream().map(List::copyOf).toList();
    return copy::forEach;
  }
}
