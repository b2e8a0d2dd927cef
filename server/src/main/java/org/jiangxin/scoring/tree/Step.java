package org.jiangxin.scoring.tree;

import org.jiangxin.scoring.exact.Exact;

/**
 * One step on the way to a node's value.
 *
 * @param key the scheme's key that made it: panel, points, scaleToMax, times, combine, zeroIf,
 *     scaleTo, atLeast, atMost, round
 * @param value the value after it
 * @param digits digits after the point that a rounding promised, else 0
 */
public record Step(String key, Exact value, int digits) {}
