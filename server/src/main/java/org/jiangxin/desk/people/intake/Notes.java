package org.jiangxin.desk.people.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects what is noted about cells, each with its place. For one thread. */
final class Notes {
  private final Map<Column, Integer> columns;
  private final List<CellNote> notes = new ArrayList<>();

  Notes(Map<Column, Integer> columns) {
    this.columns = columns;
  }

  void add(int row, Column column, Fault fault, String... details) {
    notes.add(CellNote.of(row, columns.getOrDefault(column, -1), fault, details));
  }

  List<CellNote> all() {
    return List.copyOf(notes);
  }

  boolean blocking() {
    return notes.stream().anyMatch(note -> note.fault().isBlocking());
  }
}
