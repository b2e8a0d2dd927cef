package org.jiangxin.export;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** Writes one sheet: typed cells under a bold header row that stays in sight. */
final class XlsxSheet {
  private static final int HEADER = 0;
  private static final int LONGEST_TEXT = 32_767;
  private static final int WIDEST = 48;
  private static final int NARROWEST = 8;
  private static final String DAY = "yyyy-mm-dd";
  private static final String MOMENT = "yyyy-mm-dd hh:mm:ss";

  private final Worksheet out;

  XlsxSheet(Worksheet out) {
    this.out = out;
  }

  void write(Sheet sheet) {
    int columns = sheet.columns().size();
    for (int column = 0; column < columns; column++) {
      out.value(HEADER, column, sheet.columns().get(column));
      out.width(column, width(sheet, column));
    }
    out.range(HEADER, 0, HEADER, Math.max(0, columns - 1)).style().bold().wrapText(true).set();
    out.freezePane(0, HEADER + 1);
    out.repeatRows(HEADER);
    out.setFitToPage(true);
    out.fitToHeight((short) 0);
    for (int row = 0; row < sheet.rows().size(); row++) {
      writeRow(HEADER + 1 + row, sheet.rows().get(row));
    }
  }

  private void writeRow(int row, List<Cell> cells) {
    for (int column = 0; column < cells.size(); column++) {
      Cell cell = cells.get(column);
      if (cell instanceof Cell.Text words) {
        out.value(row, column, writable(words.text()));
      } else if (cell instanceof Cell.Decimal number) {
        out.value(row, column, number.value());
        out.style(row, column).format(format(number.value())).set();
      } else if (cell instanceof Cell.Moment moment) {
        out.value(row, column, LocalDateTime.ofInstant(moment.at(), moment.zone()));
        out.style(row, column).format(MOMENT).set();
      } else if (cell instanceof Cell.Day day) {
        out.value(row, column, day.day());
        out.style(row, column).format(DAY).set();
      }
    }
  }

  private static String writable(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
  }

  private static String format(BigDecimal number) {
    return number.scale() <= 0 ? "0" : "0." + "0".repeat(number.scale());
  }

  private static double width(Sheet sheet, int column) {
    int longest = columnsTaken(sheet.columns().get(column));
    for (List<Cell> row : sheet.rows()) {
      longest = Math.max(longest, column < row.size() ? columnsTaken(row.get(column)) : 0);
    }
    return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
  }

  private static int columnsTaken(Cell cell) {
    if (cell instanceof Cell.Moment || cell instanceof Cell.Day) {
      return MOMENT.length();
    }
    return cell instanceof Cell.Text words ? columnsTaken(words.text()) : NARROWEST;
  }

  /** Chinese characters are as wide as two digits. */
  private static int columnsTaken(String text) {
    return text.codePoints().map(character -> character < 0x1100 ? 1 : 2).sum();
  }
}
