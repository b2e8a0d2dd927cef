package org.jiangxin.scoring.tree;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiangxin.scoring.exact.Exact;

/**
 * What a panel's marks for an aspect of one entry came to.
 *
 * @param marks those present, in panel order
 * @param uses what became of each
 * @param derivation the panel's value, before and after its own rounding; none when too few marks
 *     are present
 */
public record PanelOutcome(List<PanelMark> marks, List<Use> uses, Derivation derivation) {

  /** The panel's value. */
  public Optional<Exact> value() {
    return derivation.value();
  }

  /** How many marks are in the value. */
  int used() {
    return (int) uses.stream().filter(Use.USED::equals).count();
  }

  /** Whether more than half of the votes in the value are yes, whatever the panel makes of them. */
  boolean saysYes() {
    long yes =
        IntStream.range(0, marks.size())
            .filter(place -> uses.get(place) == Use.USED)
            .filter(place -> marks.get(place).number().signum() > 0)
            .count();
    return 2 * yes > used();
  }
}
