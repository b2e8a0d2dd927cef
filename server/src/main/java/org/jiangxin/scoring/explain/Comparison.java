package org.jiangxin.scoring.explain;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What separates an entry from its neighbour in the standings.
 *
 * @param other the neighbour
 * @param decidedBy {@code total}, {@code method} (the ranking method's own rules), {@code ties[n]},
 *     or {@code shared} where nothing does
 * @param node the node that a tie-break compared
 * @param own this entry's value there, or its total
 * @param others the neighbour's
 */
public record Comparison(
    String other,
    String decidedBy,
    Optional<String> node,
    Optional<BigDecimal> own,
    Optional<BigDecimal> others) {}
