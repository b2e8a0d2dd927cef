package org.jiangxin.scoring.judges;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How one judge marks compared with the rest of the panel. A difference is the judge's mark minus
 * the mean of the others' marks for the same aspect of the same entry, in per cent of the aspect's
 * scale (of the marks' range where it has no ends), averaged over an entry's aspects.
 *
 * @param marks marks that count and can be compared with another judge's
 * @param entries entries they were given to
 * @param meanDifference mean over the entries, 2 digits; above 0: generous; empty without entries
 * @param spread standard deviation (n - 1) over the entries, 2 digits: how unsteady; empty with
 *     fewer than two
 * @param correlation Pearson's r between the judge's and the others' mean mark over the entries, 4
 *     digits: whether the judge sees the same entries ahead; empty with fewer than three
 * @param droppedHigh marks dropped as one of the highest, above all that counted
 * @param droppedLow marks dropped as one of the lowest, below all that counted
 * @param home own delegation against others; empty where one side has fewer than two entries or
 *     nothing varies
 */
public record JudgeReport(
    String judge,
    int marks,
    int entries,
    Optional<BigDecimal> meanDifference,
    Optional<BigDecimal> spread,
    Optional<BigDecimal> correlation,
    int droppedHigh,
    int droppedLow,
    Optional<HomeComparison> home) {}
