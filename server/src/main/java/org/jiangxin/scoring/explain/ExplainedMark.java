package org.jiangxin.scoring.explain;

import java.math.BigDecimal;
import java.util.Optional;
import org.jiangxin.scoring.tree.Use;

/**
 * One mark of a panel.
 *
 * @param judge who gave it or has to give it; empty for a {@code once} aspect
 * @param mark as entered; empty while it is missing
 * @param counted what the panel works with, where the scheme normalises marks
 */
public record ExplainedMark(
    Optional<String> judge, Optional<String> mark, Optional<BigDecimal> counted, Use use) {}
