package org.jiangxin.scoring.scheme;

/** {@code take}: how several values become one. */
public enum Take {
  /** {@code mean}: the arithmetic mean. */
  MEAN,
  /** {@code sum}. */
  SUM,
  /** {@code median}; of an even number the mean of the middle two. */
  MEDIAN
}
