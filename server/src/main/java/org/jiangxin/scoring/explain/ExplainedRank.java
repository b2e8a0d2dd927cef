package org.jiangxin.scoring.explain;

import java.math.BigDecimal;

/**
 * One rank that entered a sum or product.
 *
 * @param of the judge or the part that ranked the entries
 * @param rank the entry's rank there; equal ones may have 2.5
 */
public record ExplainedRank(String of, BigDecimal rank) {}
