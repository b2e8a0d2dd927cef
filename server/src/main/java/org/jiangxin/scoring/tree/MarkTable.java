package org.jiangxin.scoring.tree;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jiangxin.scoring.mark.MarkValue;
import org.jiangxin.scoring.mark.Marked;

/**
 * The marks that stand, and the judges who may not mark an entry. Entries, nodes and judges by
 * number; a {@code once} aspect has one place for a mark, any other one for each judge of its
 * panel. Mutable, for one thread at a time.
 */
public final class MarkTable {

  private static final int ONLY_PLACE = 0;

  private final SchemePlan plan;

  /** By entry, node and place in the panel; null where there is no mark. */
  private final MarkValue[][][] marks;

  private final BitSet[] excluded;
  private final Marked[] marked;

  /** An empty table for so many entries. */
  public MarkTable(SchemePlan plan, int entries) {
    this.plan = plan;
    this.marks = new MarkValue[entries][][];
    this.excluded = new BitSet[entries];
    this.marked = new Marked[entries];
    for (int entry = 0; entry < entries; entry++) {
      marks[entry] = new MarkValue[plan.size()][];
      excluded[entry] = new BitSet();
      marked[entry] = entry == 0 ? count(entry) : marked[0];
    }
  }

  /** Records a mark, replacing an earlier one. */
  public void put(int entry, int node, Optional<Integer> judge, MarkValue value) {
    set(entry, node, judge, value);
  }

  /** Takes a mark back, if there is one. */
  public void remove(int entry, int node, Optional<Integer> judge) {
    set(entry, node, judge, null);
  }

  private void set(int entry, int node, Optional<Integer> judge, MarkValue valueOrNull) {
    if (marks[entry][node] == null) {
      marks[entry][node] = new MarkValue[Math.max(1, plan.panel(node).size())];
    }
    int place = judge.map(j -> plan.panel(node).indexOf(j)).orElse(ONLY_PLACE);
    boolean before = marks[entry][node][place] != null;
    marks[entry][node][place] = valueOrNull;
    boolean expected = judge.isEmpty() || !excluded[entry].get(judge.get());
    int more = expected ? Boolean.compare(valueOrNull != null, before) : 0;
    marked[entry] = marked[entry].plus(new Marked(more, 0));
  }

  /** Lets a judge's marks for an entry stand aside, or count again. */
  public void exclude(int entry, int judge, boolean exclude) {
    excluded[entry].set(judge, exclude);
    marked[entry] = count(entry);
  }

  /** Whether a judge's marks for an entry stand aside. */
  public boolean excluded(int entry, int judge) {
    return excluded[entry].get(judge);
  }

  /** How many entries there are. */
  public int entries() {
    return marks.length;
  }

  /** The mark of a judge, or of the panel where the aspect is marked once; counted or not. */
  public Optional<MarkValue> get(int entry, int node, Optional<Integer> judge) {
    return at(entry, node, judge.map(j -> plan.panel(node).indexOf(j)).orElse(ONLY_PLACE));
  }

  private Optional<MarkValue> at(int entry, int node, int place) {
    MarkValue[] places = marks[entry][node];
    return places == null ? Optional.empty() : Optional.ofNullable(places[place]);
  }

  /** The judges who are to mark this aspect of this entry; none for a {@code once} aspect. */
  public List<Integer> panel(int entry, int node) {
    if (excluded[entry].isEmpty()) {
      return plan.panel(node);
    }
    return plan.panel(node).stream().filter(judge -> !excluded[entry].get(judge)).toList();
  }

  /** The marks that count for an aspect of an entry, in panel order; numbers are as entered. */
  public List<PanelMark> counting(int entry, int node) {
    List<Integer> panel = plan.panel(node);
    List<PanelMark> counting = new ArrayList<>(panel.size());
    if (panel.isEmpty()) {
      at(entry, node, ONLY_PLACE)
          .ifPresent(mark -> counting.add(PanelMark.of(Optional.empty(), mark)));
    }
    for (int place = 0; place < panel.size(); place++) {
      Integer judge = panel.get(place);
      if (!excluded[entry].get(judge)) {
        at(entry, node, place)
            .ifPresent(mark -> counting.add(PanelMark.of(Optional.of(judge), mark)));
      }
    }
    return counting;
  }

  /** Marks given of those expected, over all aspects of an entry. */
  public Marked marked(int entry) {
    return marked[entry];
  }

  /** The judge's own marks given of those expected, over all entries. */
  public Marked markedBy(int judge) {
    int given = 0;
    int expected = 0;
    for (int node : plan.aspects()) {
      int place = plan.panel(node).indexOf(judge);
      for (int entry = 0; place >= 0 && entry < entries(); entry++) {
        boolean counts = !excluded[entry].get(judge);
        expected += counts ? 1 : 0;
        given += counts && marks[entry][node] != null && marks[entry][node][place] != null ? 1 : 0;
      }
    }
    return new Marked(given, expected);
  }

  private Marked count(int entry) {
    Marked count = new Marked(0, 0);
    for (int node : plan.aspects()) {
      int expected = plan.markedOnce(node) ? 1 : panel(entry, node).size();
      count = count.plus(new Marked(counting(entry, node).size(), expected));
    }
    return count;
  }
}
