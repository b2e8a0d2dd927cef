package org.jiangxin.scoring.tree;

import java.util.List;
import java.util.Optional;
import org.jiangxin.scoring.exact.Exact;

/**
 * What a panel's marks for an aspect of one entry came to.
 *
 * @param marks those present, in panel order
 * @param uses what became of each
 * @param value the panel's value; empty when too few marks are present
 * @param digits digits after the point that the panel's rounding promised, else 0
 */
public record PanelOutcome(
    List<PanelMark> marks, List<Use> uses, Optional<Exact> value, int digits) {

  /** How many marks are in the value. */
  int used() {
    return (int) uses.stream().filter(Use.USED::equals).count();
  }
}
