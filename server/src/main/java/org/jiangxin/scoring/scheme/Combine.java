package org.jiangxin.scoring.scheme;

/** {@code combine}: how a group makes one value of those of its parts that have one and count. */
public sealed interface Combine {

  /** {@code sum}, the default. */
  record Sum() implements Combine {}

  /** {@code mean} of the parts that have a value. */
  record Mean() implements Combine {}

  /**
   * {@code {best: n}}: the n best parts (all, while fewer have a value).
   *
   * @param count 1 to the number of parts
   * @param order {@code order}, default descending; {@code ascending} where the lowest is best, as
   *     for times
   * @param take {@code take}, default sum; mean or median of the chosen
   */
  record Best(int count, Order order, Take take) implements Combine {}

  /**
   * {@code {trim: {high: h, low: l}}}: without the h highest and the l lowest parts, then the mean.
   * With fewer than h + l + 1 values the group has none yet.
   */
  record Trim(int high, int low) implements Combine {}
}
