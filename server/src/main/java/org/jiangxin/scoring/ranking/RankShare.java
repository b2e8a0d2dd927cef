package org.jiangxin.scoring.ranking;

import org.jiangxin.scoring.exact.Exact;

/**
 * One rank that enters a sum or product.
 *
 * @param of the judge or the part that ranked the entries
 * @param rank the entry's rank there
 */
public record RankShare(String of, Exact rank) {}
