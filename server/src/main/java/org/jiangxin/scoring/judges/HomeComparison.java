package org.jiangxin.scoring.judges;

import java.math.BigDecimal;

/**
 * A judge's differences for entries of the own delegation against those for all others: Welch's
 * t-test for unequal variances.
 *
 * @param ownEntries entries of the judge's delegation
 * @param otherEntries all others
 * @param advantage mean difference for own minus mean difference for others, per cent of the scale,
 *     2 digits
 * @param t Welch's t, 4 digits
 * @param degreesOfFreedom by Welch and Satterthwaite, 2 digits
 * @param p two-sided probability of a t at least as far from 0 if the judge made no distinction, 4
 *     digits
 */
public record HomeComparison(
    int ownEntries,
    int otherEntries,
    BigDecimal advantage,
    BigDecimal t,
    BigDecimal degreesOfFreedom,
    BigDecimal p) {}
