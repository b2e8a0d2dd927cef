package org.jiangxin.scoring.explain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.scoring.award.AwardReason;

/**
 * Everything that led to one entry's line of the standings, as data.
 *
 * @param rank its place; empty for an unranked entry
 * @param total what the ranking compares, after the officials' decisions
 * @param scheme how the scheme's values came about, from the root down
 * @param ranks for methods that add or multiply ranks: each rank in order
 * @param figure what the ranking compares before the officials' decisions
 * @param penalties points added by decision, by the decision's id
 * @param override the total set by decision, if one was
 * @param award why it has its award, if it has one
 * @param before how the entry stands to the one listed before it
 * @param after how the entry stands to the one listed after it
 */
public record Explanation(
    String entry,
    Optional<Integer> rank,
    Optional<BigDecimal> total,
    NodeExplanation scheme,
    List<ExplainedRank> ranks,
    Optional<BigDecimal> figure,
    Map<String, BigDecimal> penalties,
    Optional<BigDecimal> override,
    Optional<AwardReason> award,
    Optional<Comparison> before,
    Optional<Comparison> after) {

  /** The same without what tells how the entry stands among the others. */
  public Explanation withoutPlace() {
    return new Explanation(
        entry,
        Optional.empty(),
        total,
        scheme,
        List.of(),
        figure,
        penalties,
        override,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
