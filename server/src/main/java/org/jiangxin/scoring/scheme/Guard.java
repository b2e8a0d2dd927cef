package org.jiangxin.scoring.scheme;

import java.math.BigDecimal;

/**
 * {@code guard: {spread: s}}: where max - min of the panel's marks is above {@code spread} the
 * aspect is disputed.
 *
 * @param spread in units of the mark, 0 or more
 */
public record Guard(BigDecimal spread) {}
