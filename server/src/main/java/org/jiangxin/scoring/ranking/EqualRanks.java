package org.jiangxin.scoring.ranking;

/** {@code equal}: what equal values count when ranks are added or multiplied. */
public enum EqualRanks {
  /** {@code averaged}: the mean of the places they take together (1, 2.5, 2.5, 4). */
  AVERAGED,
  /** {@code shared}: the best of these places (1, 2, 2, 4). */
  SHARED
}
