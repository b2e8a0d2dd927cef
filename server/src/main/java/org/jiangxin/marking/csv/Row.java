package org.jiangxin.marking.csv;

import java.util.List;

/** One line of a CSV file, or several where a quoted cell spans them. */
public sealed interface Row {

  /** Its cells, at least one. */
  record Cells(List<Cell> cells) implements Row {
    /** Copies the list. */
    public Cells {
      cells = List.copyOf(cells);
    }

    /** A line without anything on it. */
    boolean blank() {
      return cells.size() == 1 && cells.get(0).text().isEmpty();
    }
  }

  /** It is not CSV; reading goes on with the next line. */
  record Broken(WrongLine reason) implements Row {}

  /** There are no more. */
  record End() implements Row {}
}
