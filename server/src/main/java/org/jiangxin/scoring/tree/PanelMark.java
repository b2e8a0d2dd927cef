package org.jiangxin.scoring.tree;

import java.util.Optional;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.mark.MarkValue;

/**
 * A mark as its panel sees it.
 *
 * @param judge number of the judge among the event's; empty for a {@code once} mark
 * @param mark what was entered
 * @param number what the panel works with: the mark's number, normalised where the scheme says so
 */
public record PanelMark(Optional<Integer> judge, MarkValue mark, Exact number) {

  static PanelMark of(Optional<Integer> judge, MarkValue mark) {
    return new PanelMark(judge, mark, Exact.of(mark.number()));
  }

  PanelMark as(Exact normalised) {
    return new PanelMark(judge, mark, normalised);
  }
}
