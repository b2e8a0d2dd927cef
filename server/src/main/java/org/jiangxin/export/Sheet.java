package org.jiangxin.export;

import java.util.List;

/**
 * A table with a name: one sheet of a workbook, or one CSV file.
 *
 * @param title what the sheet's tab says; made to fit by the workbook
 * @param columns the columns' names
 * @param rows each with at most as many cells as there are columns
 */
public record Sheet(String title, List<String> columns, List<List<Cell>> rows) {

  /** Copies the lists. */
  public Sheet {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
