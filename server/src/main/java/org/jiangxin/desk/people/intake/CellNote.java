package org.jiangxin.desk.people.intake;

import java.util.List;

/**
 * Something about a cell of a table.
 *
 * @param row in the file, counted from 1
 * @param column in the file, counted from 0; -1 for the row as a whole
 * @param details what stands for {0}, {1} in the fault's sentence
 * @param words the sentence in English
 */
public record CellNote(int row, int column, Fault fault, List<String> details, String words) {
  /** Copies the list. */
  public CellNote {
    details = List.copyOf(details);
  }

  static CellNote of(int row, int column, Fault fault, String... details) {
    return new CellNote(row, column, fault, List.of(details), fault.sentence(details));
  }
}
