package org.jiangxin.competition.cis;

import java.util.List;

/**
 * A row of the sheet.
 *
 * @param number counted from 1
 * @param cells from the first column on, without gaps
 */
record SheetRow(int number, List<SheetCell> cells) {

  SheetRow {
    cells = List.copyOf(cells);
  }

  /** The cell in a column, counted from 0; an empty one beyond the row's end. */
  SheetCell cell(int column) {
    return column < cells.size() ? cells.get(column) : SheetCell.of(number, column, "");
  }
}
