package org.jiangxin.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
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
    StringBuilder out = new StringBuilder(BYTE_ORDER_MARK);
    CsvLine header = new CsvLine();
    sheet.columns().forEach(header::text);
    out.append(header.end());
    for (List<Cell> row : sheet.rows()) {
      CsvLine line = new CsvLine();
      row.forEach(cell -> write(cell, line));
      out.append(line.end());
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void write(Cell cell, CsvLine line) {
    if (cell instanceof Cell.Text words) {
      line.text(words.text());
    } else if (cell instanceof Cell.Decimal number) {
      line.value(number.value().toPlainString());
    } else if (cell instanceof Cell.Moment moment) {
      line.value(text(moment.at(), moment.zone()));
    } else if (cell instanceof Cell.Day day) {
      line.value(day.day());
    } else {
      line.value("");
    }
  }

  private static String text(Instant at, ZoneId zone) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        at.truncatedTo(ChronoUnit.MILLIS).atZone(zone));
  }
}
