package org.jiangxin.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a sheet as CSV for spreadsheets: UTF-8 with a byte order mark, without which Excel takes
 * Chinese for something else; texts that begin like a formula are made harmless.
 */
public final class CsvFile {
  /** What the answer's {@code Content-Type} says. */
  public static final String MEDIA_TYPE = "text/csv; charset=utf-8";

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CsvFile() {}

  /** The file. */
  public static byte[] of(Sheet sheet) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(sheet, out);
    return out.toByteArray();
  }

  /**
   * Writes the file row by row.
   *
   * @throws UncheckedIOException when it cannot be written
   */
  public static void write(Sheet sheet, OutputStream out) {
    CsvLine header = new CsvLine();
    sheet.columns().forEach(column -> header.text(column.title()));
    write(BYTE_ORDER_MARK + header.end(), out);
    sheet.rows().forEach(row -> write(line(row), out));
  }

  private static String line(List<Cell> row) {
    CsvLine line = new CsvLine();
    row.forEach(cell -> write(cell, line));
    return line.end();
  }

  private static void write(String text, OutputStream out) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Cell cell, CsvLine line) {
    if (cell instanceof Cell.Text words) {
      line.text(words.text());
    } else if (cell instanceof Cell.Term term) {
      line.text(term.word());
    } else if (cell instanceof Cell.Decimal number) {
      line.value(number.value().toPlainString());
    } else if (cell instanceof Cell.Whole number) {
      line.value(number.value());
    } else if (cell instanceof Cell.Moment moment) {
      line.value(moment.text());
    } else if (cell instanceof Cell.Day day) {
      line.value(day.day());
    } else {
      line.value("");
    }
  }
}
