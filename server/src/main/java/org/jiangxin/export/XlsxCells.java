package org.jiangxin.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** Writes one worksheet's cells, each of its type. */
final class XlsxCells {
  private static final int HEADER = 0;
  private static final int LONGEST_TEXT = 32_767;
  private static final String WHOLE = "0";
  private static final String DAY = "yyyy-mm-dd";
  private static final String MOMENT = "yyyy-mm-dd hh:mm:ss";

  private final Worksheet out;

  XlsxCells(Worksheet out) {
    this.out = out;
  }

  /** The first row, and how the sheet is shown and printed. */
  void header(List<Column> columns, List<Integer> widths) {
    for (int column = 0; column < columns.size(); column++) {
      out.value(HEADER, column, columns.get(column).title());
      out.width(column, widths.get(column));
    }
    out.range(HEADER, 0, HEADER, Math.max(0, columns.size() - 1))
        .style()
        .bold()
        .wrapText(true)
        .set();
    out.freezePane(0, HEADER + 1);
    out.repeatRows(HEADER);
    out.setFitToPage(true);
    out.fitToHeight((short) 0);
  }

  /** A row below the header, counted from 1. */
  void row(int row, List<Cell> cells) {
    for (int column = 0; column < cells.size(); column++) {
      write(row, column, cells.get(column));
    }
  }

  private void write(int row, int column, Cell cell) {
    if (cell instanceof Cell.Text words) {
      out.value(row, column, writable(words.text()));
    } else if (cell instanceof Cell.Term term) {
      out.value(row, column, term.word());
    } else if (cell instanceof Cell.Decimal number) {
      out.value(row, column, number.value());
      format(row, column, format(number.value()));
    } else if (cell instanceof Cell.Whole number) {
      out.value(row, column, number.value());
      format(row, column, WHOLE);
    } else if (cell instanceof Cell.Moment moment) {
      out.value(row, column, LocalDateTime.ofInstant(moment.at(), moment.zone()));
      format(row, column, MOMENT);
    } else if (cell instanceof Cell.Day day) {
      out.value(row, column, day.day());
      format(row, column, DAY);
    }
  }

  private void format(int row, int column, String format) {
    out.style(row, column).format(format).set();
  }

  private static String writable(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
  }

  private static String format(BigDecimal number) {
    return number.scale() <= 0 ? WHOLE : "0." + "0".repeat(number.scale());
  }

  /** Hands the rows so far to the file, which need not be in memory any longer. */
  void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the rest; the next worksheet may begin. */
  void finish() {
    try {
      out.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
