/**
 * Watching the judges: how each marks compared with the others. For the chief judge only; a lead,
 * never a verdict, and never part of a result, so this is the one place that computes in floating
 * point.
 */
package org.jiangxin.scoring.judges;
