package org.jiangxin.export;

import java.util.ArrayList;
import java.util.List;

/** Chooses how wide columns are, in digits, so that most of what stands in them can be read. */
final class ColumnWidths {
  private static final int WIDEST = 48;
  private static final int NARROWEST = 8;
  private static final int MOMENT = "yyyy-mm-dd hh:mm:ss".length();

  private ColumnWidths() {}

  static List<Integer> of(List<Column> columns, List<List<Cell>> rows) {
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      int longest = taken(columns.get(column).title());
      for (List<Cell> row : rows) {
        longest = Math.max(longest, column < row.size() ? taken(row.get(column)) : 0);
      }
      widths.add(Math.min(WIDEST, Math.max(NARROWEST, longest + 2)));
    }
    return widths;
  }

  private static int taken(Cell cell) {
    if (cell instanceof Cell.Moment || cell instanceof Cell.Day) {
      return MOMENT;
    }
    if (cell instanceof Cell.Term term) {
      return taken(term.word());
    }
    return cell instanceof Cell.Text words ? taken(words.text()) : NARROWEST;
  }

  /** Chinese characters are as wide as two digits. */
  private static int taken(String text) {
    return text.codePoints().map(character -> character < 0x1100 ? 1 : 2).sum();
  }
}
