package org.jiangxin.scoring.tree;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.scheme.Aspect;

/** How far apart a panel's marks lie, and whether its guard allows that. */
public final class PanelSpread {

  private PanelSpread() {}

  /** The highest minus the lowest of the marks as entered; empty without marks. */
  public static Optional<Exact> of(List<PanelMark> entered) {
    Comparator<Exact> ascending = Comparator.naturalOrder();
    Optional<Exact> highest = entered.stream().map(PanelMark::number).max(ascending);
    return highest.map(
        high -> high.minus(entered.stream().map(PanelMark::number).min(ascending).orElseThrow()));
  }

  /** Whether the spread is above the aspect's guard. */
  public static boolean disputed(Aspect aspect, List<PanelMark> entered) {
    return aspect
        .guard()
        .flatMap(guard -> of(entered).map(s -> s.compareTo(Exact.of(guard.spread())) > 0))
        .orElse(false);
  }
}
