package org.jiangxin.scoring.ranking;

/**
 * {@code {highest: NODE}} or {@code {lowest: NODE}}: one step that splits who is still equal. An
 * entry without a value at the node comes after those that have one.
 *
 * @param prefer which end is better
 * @param node id of any node of the scheme, also one that does not count
 */
public record TieBreak(Prefer prefer, String node) {

  /** Which end of the node's values is better. */
  public enum Prefer {
    /** {@code highest}. */
    HIGHEST,
    /** {@code lowest}. */
    LOWEST
  }
}
