package org.jiangxin.desk.people.sheet;

import java.util.List;

/**
 * A line of a table.
 *
 * @param row its number in the file, counted from 1
 */
public record SheetLine(int row, List<SheetCell> cells) {
  /** Copies the list. */
  public SheetLine {
    cells = List.copyOf(cells);
  }

  /** The cell in that column, counted from 0; a blank one beyond the last. */
  public SheetCell cell(int column) {
    return column < cells.size() ? cells.get(column) : SheetCell.BLANK;
  }

  /** Whether nothing is to be seen in it. */
  public boolean isBlank() {
    return cells.stream().allMatch(cell -> cell.isBlank() && cell.kind() == SheetCell.Kind.PLAIN);
  }
}
