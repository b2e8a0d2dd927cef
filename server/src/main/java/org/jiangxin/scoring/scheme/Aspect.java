package org.jiangxin.scoring.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Turns marks into points: marks, normalise, panel, points, scaleToMax, times, round, in that
 * order.
 *
 * @param marks who gives marks: {@code each-judge} or {@code once}
 * @param scale what may be entered; absent: any plain decimal
 * @param judges {@code judges}: who of the event's judges marks this aspect; empty: all of them
 * @param panel for {@code each-judge}; default {@link PanelRule#MEAN}
 * @param guard when the panel's marks lie too far apart
 * @param points default {@link Points.AsIs}
 * @param max the aspect's maximum in points
 * @param scaleToMax the scale's top is worth {@code max}
 * @param times factors, multiplied in order
 * @param normalise makes the judges' marks comparable before the panel is taken
 */
public record Aspect(
    String id,
    Marks marks,
    Optional<Scale> scale,
    List<String> judges,
    PanelRule panel,
    Optional<Guard> guard,
    Points points,
    Optional<BigDecimal> max,
    boolean scaleToMax,
    List<Factor> times,
    Optional<Normalise> normalise,
    boolean counts,
    Optional<Rounding> round)
    implements Node {

  /** Copies the lists, so that a scheme never changes once built. */
  public Aspect {
    judges = List.copyOf(judges);
    times = List.copyOf(times);
  }

  /** Whether its marks are {@code yes} and {@code no} instead of numbers. */
  public boolean yesNo() {
    return points instanceof Points.YesNo;
  }
}
