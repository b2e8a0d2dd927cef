package org.jiangxin.export;

import java.util.List;

/**
 * A table with a name: one sheet of a workbook, or one file.
 *
 * @param title what the sheet's tab says; made to fit by the workbook
 */
public record Sheet(String title, List<Column> columns, Rows rows) {

  /** Copies the columns. */
  public Sheet {
    columns = List.copyOf(columns);
  }

  /** A sheet whose columns are called by their titles. */
  public static Sheet of(String title, List<String> columns, List<List<Cell>> rows) {
    return new Sheet(
        title, columns.stream().map(name -> new Column(name, name)).toList(), Rows.of(rows));
  }
}
