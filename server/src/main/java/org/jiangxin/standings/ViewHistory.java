package org.jiangxin.standings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Works out, line by line, when a view last changed, by comparing it with the one before. */
final class ViewHistory {
  private ViewHistory() {}

  /**
   * The new rows, each with the position at which it last changed.
   *
   * @param position of the new rows; lines that differ from the earlier ones changed here
   */
  static List<ViewRow> dated(List<ViewRow> earlier, List<ViewRow> now, long position) {
    Map<String, ViewRow> before = new HashMap<>();
    earlier.forEach(row -> before.put(row.entry(), row));
    List<ViewRow> dated = new ArrayList<>(now.size());
    for (ViewRow row : now) {
      ViewRow old = before.get(row.entry());
      boolean same = old != null && old.saysTheSameAs(row);
      dated.add(row.changedAt(same ? old.changedAt() : position));
    }
    return dated;
  }

  /** Whether the lines that did not change at {@code position} kept their order. */
  static boolean keepsOrder(List<ViewRow> earlier, List<ViewRow> dated, long position) {
    List<String> unchanged =
        dated.stream().filter(row -> row.changedAt() < position).map(ViewRow::entry).toList();
    Set<String> known = new HashSet<>(unchanged);
    return earlier.size() == dated.size()
        && earlier.stream().map(ViewRow::entry).filter(known::contains).toList().equals(unchanged);
  }

  /** Whether no line of the earlier ranking of delegations would remain below the new one. */
  static boolean keepsPlaces(Optional<ViewTeams> earlier, Optional<ViewTeams> now) {
    return earlier
        .map(before -> now.filter(after -> after.covers(before)).isPresent())
        .orElse(true);
  }
}
