package org.jiangxin.scoring.judges;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How one aspect worked out over the entries, in points: the aspect's value in the scheme.
 *
 * @param entries entries with a value
 * @param distinct how many different values they have
 * @param lowest exact, as shown; empty without entries
 * @param highest the same
 * @param mean 4 digits; empty without entries
 * @param deviation standard deviation (n - 1), 4 digits; empty with fewer than two entries
 * @param separated whether two entries differ in it at all; empty with fewer than two. An aspect
 *     that did not separate decided nothing
 * @param correlation Pearson's r between the aspect's value and the scheme's total, 4 digits: near
 *     0 or below, it rewards something else than the rest of the scheme; empty with fewer than
 *     three entries or when nothing varies
 * @param disputed entries whose marks lie further apart than the guard allows
 * @param agreement of the panel; empty for an aspect that is marked once
 */
public record AspectReport(
    String aspect,
    int entries,
    int distinct,
    Optional<BigDecimal> lowest,
    Optional<BigDecimal> highest,
    Optional<BigDecimal> mean,
    Optional<BigDecimal> deviation,
    Optional<Boolean> separated,
    Optional<BigDecimal> correlation,
    int disputed,
    Optional<Agreement> agreement) {}
