package org.jiangxin.scoring.tree;

/** Where the values of the aspects come from: all judges together, or one judge alone. */
public interface Panels {

  /** What the marks for an aspect of an entry come to. */
  PanelOutcome outcome(int entry, int node);
}
