package org.jiangxin.scoring.tree;

import java.util.Optional;
import org.jiangxin.scoring.exact.Exact;

/**
 * One step on the way to a node's value.
 *
 * @param key the scheme's key that made it: panel, panel.round, points, scaleToMax, times, combine,
 *     zeroIf, scaleTo, atLeast, atMost, round
 * @param by the number it worked with: the rank for points, the factor for times, scaleTo and
 *     scaleToMax, the limit for atLeast and atMost, the digits for a rounding; empty where there is
 *     none
 * @param value the value after it
 * @param digits digits after the point that a rounding promised, else 0
 */
public record Step(String key, Optional<Exact> by, Exact value, int digits) {}
