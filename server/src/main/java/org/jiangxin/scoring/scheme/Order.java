package org.jiangxin.scoring.scheme;

/** {@code order}: which end of a list of values is the better one. */
public enum Order {
  /** {@code descending}: the highest value comes first. */
  DESCENDING,
  /** {@code ascending}: the lowest value comes first (times, places). */
  ASCENDING
}
