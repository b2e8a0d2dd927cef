package org.jiangxin.standings;

import static org.jiangxin.scoring.AspectBuilder.once;
import static org.jiangxin.scoring.EventBuilder.event;
import static org.jiangxin.scoring.GroupBuilder.group;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiangxin.scoring.Hall;
import org.junit.jupiter.api.Test;

class ViewHistoryTest {

  @Test
  void aSnapshotAndTheLinesThatChangedAreTheNewSnapshot() {
    Hall hall =
        event(group("total").with(once("a"))).scale700().entries("A", "B", "C", "D", "E").open();
    hall.once("A", "a", "62.5").once("B", "a", "70.1").once("C", "a", "71.3").once("D", "a", "74");
    List<ViewRow> snapshot = ViewHistory.dated(List.of(), lines(hall), 1);
    hall.once("E", "a", "88.9");
    List<ViewRow> now = ViewHistory.dated(snapshot, lines(hall), 2);

    assertTrue(ViewHistory.keepsOrder(snapshot, now, 2));
    assertEquals(shown(now), shown(withDelta(snapshot, now, 2)));
  }

  private static List<ViewRow> lines(Hall hall) {
    return hall.scoring.standings().rows().stream()
        .map(row -> new ViewRow(row, Optional.empty(), Optional.empty(), Optional.empty(), 0))
        .toList();
  }

  /** As a client does it: takes the changed lines away and puts the new ones at their places. */
  private static List<ViewRow> withDelta(List<ViewRow> snapshot, List<ViewRow> now, long position) {
    List<ViewRow> changed = now.stream().filter(row -> row.changedAt() == position).toList();
    List<String> entries = changed.stream().map(ViewRow::entry).toList();
    List<ViewRow> rows = new ArrayList<>(snapshot);
    rows.removeIf(row -> entries.contains(row.entry()));
    changed.forEach(row -> rows.add(now.indexOf(row), row));
    return rows;
  }

  /** All but the rank, which clients count themselves. */
  private static List<String> shown(List<ViewRow> rows) {
    return rows.stream()
        .map(ViewRow::score)
        .map(row -> row.entry() + " " + row.total() + " " + row.scale700() + " " + row.parts())
        .toList();
  }
}
