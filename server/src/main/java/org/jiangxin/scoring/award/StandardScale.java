package org.jiangxin.scoring.award;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.scheme.Order;
import org.jiangxin.scoring.scheme.Rounding;

/**
 * The 700-point scale (median/MAD): round(700 + 30 * (x - median) / (1.4826 * MAD)), clamped to
 * 0…1000; MAD = 0 gives 700 to all. 1.4826 makes the median absolute deviation agree with the
 * standard deviation of a normal distribution. Where the lowest total wins the sign is turned, so
 * that the better entry has more points.
 */
public final class StandardScale {

  private static final Exact CENTRE = Exact.of(700);
  private static final Exact TOP = Exact.of(1000);
  private static final Exact PER_DEVIATION = Exact.of(30);
  private static final Exact AS_DEVIATION = Exact.of(new BigDecimal("1.4826"));
  private static final Exact TWO = Exact.of(2);
  private static final Rounding WHOLE = Rounding.to(0);

  private final Order order;
  private final Exact median;
  private final Exact deviation;

  /**
   * The scale that these totals make.
   *
   * @param totals of the ranked entries
   * @param order which end of the totals is better
   */
  public StandardScale(Collection<Exact> totals, Order order) {
    this.order = order;
    this.median = median(totals);
    this.deviation = median(totals.stream().map(total -> total.minus(median).abs()).toList());
  }

  /** The points of a total, 0 to 1000, whole. */
  public Exact points(Exact total) {
    if (deviation.signum() == 0) {
      return CENTRE;
    }
    Exact distance = total.minus(median);
    Exact better = order == Order.DESCENDING ? distance : distance.negated();
    Exact points =
        CENTRE.plus(PER_DEVIATION.times(better).dividedBy(AS_DEVIATION.times(deviation)));
    return points.rounded(WHOLE).max(Exact.ZERO).min(TOP);
  }

  private static Exact median(Collection<Exact> values) {
    if (values.isEmpty()) {
      return Exact.ZERO;
    }
    List<Exact> ascending = values.stream().sorted().toList();
    int last = ascending.size() - 1;
    Exact middleTwo = ascending.get(last / 2).plus(ascending.get((last + 1) / 2));
    return middleTwo.dividedBy(TWO);
  }
}
