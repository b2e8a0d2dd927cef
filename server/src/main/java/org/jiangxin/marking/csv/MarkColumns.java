package org.jiangxin.marking.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the columns of a mark file are, as its header says. */
final class MarkColumns {

  private static final List<String> NAMES = List.of("event", "entry", "aspect", "judge", "value");

  /** What the server's own export of every revision has beside; its order says it all. */
  private static final List<String> OF_THE_EXPORT =
      List.of("position", "id", "revision", "reason", "recordedAt", "note", "actor", "photos");

  private final Map<String, Integer> positions = new HashMap<>();
  private final List<WrongLine> wrong = new ArrayList<>();
  private final int count;

  /**
   * @param header the first row of the file
   */
  MarkColumns(Row.Cells header) {
    count = header.cells().size();
    for (int at = 0; at < count; at++) {
      Cell cell = header.cells().get(at);
      if (!NAMES.contains(cell.text()) && !OF_THE_EXPORT.contains(cell.text())) {
        wrong.add(WrongLine.at(cell, "header", "unknown column; known are " + known()));
      } else if (positions.putIfAbsent(cell.text(), at) != null) {
        wrong.add(WrongLine.at(cell, "header", "the column " + cell.text() + " stands twice"));
      }
    }
    for (String name : NAMES) {
      if (!positions.containsKey(name)) {
        wrong.add(WrongLine.at(header.cells().get(0), "header", "no column named " + name));
      }
    }
  }

  private static String known() {
    return String.join(",", NAMES);
  }

  /** What is wrong with the header. */
  List<WrongLine> wrong() {
    return wrong;
  }

  /** How many cells the header has. */
  int count() {
    return count;
  }

  /** Whether a row has as many cells as the header. */
  boolean fit(Row.Cells row) {
    return row.cells().size() == count;
  }

  Cell event(Row.Cells row) {
    return cell(row, "event");
  }

  Cell entry(Row.Cells row) {
    return cell(row, "entry");
  }

  Cell aspect(Row.Cells row) {
    return cell(row, "aspect");
  }

  Cell judge(Row.Cells row) {
    return cell(row, "judge");
  }

  Cell value(Row.Cells row) {
    return cell(row, "value");
  }

  private Cell cell(Row.Cells row, String name) {
    return row.cells().get(positions.get(name));
  }
}
