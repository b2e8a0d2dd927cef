package org.jiangxin.scoring.tree;

/** What became of a mark in its panel or of a part in its group. */
public enum Use {
  /** It is in the value. */
  USED,
  /** Dropped as one of the highest. */
  DROPPED_HIGH,
  /** Dropped as one of the lowest. */
  DROPPED_LOW,
  /** Not yet usable: more values are needed before the rule gives one. */
  WAITING,
  /** Recorded only ({@code counts: false}). */
  NOT_COUNTED,
  /** Left out because its judge may not mark this entry. */
  EXCLUDED,
  /** There is no value. */
  MISSING
}
