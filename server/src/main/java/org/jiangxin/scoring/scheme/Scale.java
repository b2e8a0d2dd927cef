package org.jiangxin.scoring.scheme;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * {@code scale: {from, to, step}}: what may be entered.
 *
 * @param from the lowest value
 * @param to the highest value
 * @param step above 0; values are {@code from} (or 0) plus a whole number of steps
 */
public record Scale(
    Optional<BigDecimal> from, Optional<BigDecimal> to, Optional<BigDecimal> step) {}
