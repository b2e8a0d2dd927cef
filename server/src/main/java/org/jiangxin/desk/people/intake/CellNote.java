package org.jiangxin.desk.people.intake;

import java.util.List;
import org.jiangxin.language.Sentence;

/**
 * Something about a cell of a table.
 *
 * @param row in the file, counted from 1
 * @param column in the file, counted from 0; -1 for the row as a whole
 * @param details what fills the fault's sentence, in order
 */
public record CellNote(int row, int column, Fault fault, List<String> details) {
  /** Copies the list. */
  public CellNote {
    details = List.copyOf(details);
  }

  static CellNote of(int row, int column, Fault fault, String... details) {
    return new CellNote(row, column, fault, List.of(details));
  }

  /** What it says to people. */
  public Sentence sentence() {
    return fault.sentence(details);
  }
}
