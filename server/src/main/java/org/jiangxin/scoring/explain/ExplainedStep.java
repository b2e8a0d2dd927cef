package org.jiangxin.scoring.explain;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One step of a computation.
 *
 * @param key the scheme's key: panel, panel.round, points, scaleToMax, times, combine, zeroIf,
 *     scaleTo, atLeast, atMost, round
 * @param rule which of the ways that the key allows: mean, sum or median; sum, mean, best or trim;
 *     the kind of points; the name of a given factor; the switches that said yes for zeroIf; the
 *     mode of a rounding
 * @param by the number it worked with: rank, factor, limit or digits
 * @param value the value after it
 */
public record ExplainedStep(
    String key, Optional<String> rule, Optional<BigDecimal> by, BigDecimal value) {}
