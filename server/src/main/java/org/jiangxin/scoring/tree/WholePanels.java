package org.jiangxin.scoring.tree;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.scheme.Aspect;

/** The panels as the scheme has them: all marks that count, normalised where the scheme says so. */
public final class WholePanels implements Panels {

  private final SchemePlan plan;
  private final MarkTable marks;
  private final Map<Integer, NormalisedColumn> columns = new TreeMap<>();

  /** Panels over these marks. */
  public WholePanels(SchemePlan plan, MarkTable marks) {
    this.plan = plan;
    this.marks = marks;
    for (int node : plan.aspects()) {
      plan.aspect(node)
          .flatMap(Aspect::normalise)
          .ifPresent(rule -> columns.put(node, new NormalisedColumn(marks, node, rule)));
    }
  }

  /** A mark of this aspect changed. */
  public void touch(int node) {
    Optional.ofNullable(columns.get(node)).ifPresent(NormalisedColumn::touch);
  }

  /** Who competes changed, or who may mark: every column may be affected. */
  public void touchAll() {
    columns.values().forEach(NormalisedColumn::touch);
  }

  /**
   * Computes stale columns again.
   *
   * @param affected told each (entry, aspect) whose marks now count differently
   */
  public void settle(BitSet competing, BiConsumer<Integer, Integer> affected) {
    columns.forEach(
        (node, column) -> column.settle(competing).forEach(entry -> affected.accept(entry, node)));
  }

  @Override
  public PanelOutcome outcome(int entry, int node) {
    return AspectScore.panel(plan.aspect(node).orElseThrow(), marks(entry, node));
  }

  /** The marks that count, with the numbers they count as, in panel order. */
  List<PanelMark> marks(int entry, int node) {
    List<PanelMark> entered = marks.counting(entry, node);
    if (!columns.containsKey(node)) {
      return entered;
    }
    List<PanelMark> normalised = new ArrayList<>(entered.size());
    for (PanelMark mark : entered) {
      Optional<Exact> number = columns.get(node).number(entry, mark.judge().orElseThrow());
      number.ifPresent(n -> normalised.add(mark.as(n)));
    }
    return normalised;
  }
}
