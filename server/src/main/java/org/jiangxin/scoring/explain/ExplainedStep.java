package org.jiangxin.scoring.explain;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One step of a computation.
 *
 * @param key the scheme's key: panel, panel.round, points, scaleToMax, times, combine, zeroIf,
 *     scaleTo, atLeast, atMost, round
 * @param by the number it worked with: rank, factor, limit or digits
 * @param value the value after it
 */
public record ExplainedStep(String key, Optional<BigDecimal> by, BigDecimal value) {}
