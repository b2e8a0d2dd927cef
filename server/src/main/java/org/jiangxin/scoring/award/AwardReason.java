package org.jiangxin.scoring.award;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Why a ranked entry has its award.
 *
 * @param award index among the rules
 * @param place the place that the rule looks at: of a shared one the best where a tie extends the
 *     award, the last where it withholds it
 * @param border the last place of this award and all before it
 * @param nearness set where the place is beyond the border and the margin brought the award
 */
public record AwardReason(int award, int place, int border, Optional<Nearness> nearness) {

  /**
   * How near an entry is to the last one that holds the award by its place.
   *
   * @param distance in points
   * @param margin the most that it may be
   * @param on what was measured
   */
  public record Nearness(BigDecimal distance, BigDecimal margin, Threshold.On on) {}
}
