package org.jiangxin.scoring.scheme;

/** {@code marks}: who gives the marks of an aspect. */
public enum Marks {
  /** {@code each-judge}: every judge of the aspect's panel gives one. */
  EACH_JUDGE,
  /** {@code once}: one agreed or measured value for the whole panel. */
  ONCE
}
