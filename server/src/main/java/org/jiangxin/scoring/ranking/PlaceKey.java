package org.jiangxin.scoring.ranking;

import java.util.List;
import java.util.Optional;
import org.jiangxin.scoring.exact.Exact;

/**
 * What decides an entry's place, in this order.
 *
 * @param entry its number; only keeps those who share a place in the document's order
 * @param total what the ranking compares, officials' decisions included
 * @param split the ranking method's own order among equal totals
 * @param ties the values of the tie-breaks' nodes
 */
public record PlaceKey(int entry, Exact total, int split, List<Optional<Exact>> ties) {}
