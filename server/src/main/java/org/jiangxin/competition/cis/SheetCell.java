package org.jiangxin.competition.cis;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A cell of the sheet.
 *
 * @param row counted from 1
 * @param column counted from 0
 * @param text trimmed, runs of blanks and line breaks made one blank; empty for an empty cell
 */
record SheetCell(int row, int column, String text) {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}([.,][0-9]{1,20})?");

  static SheetCell of(int row, int column, String text) {
    return new SheetCell(row, column, text.strip().replaceAll("\\s+", " "));
  }

  boolean blank() {
    return text.isEmpty();
  }

  /** Its number, also where it stands as text or with a decimal comma. */
  Optional<BigDecimal> number() {
    return NUMBER.matcher(text).matches()
        ? Optional.of(new BigDecimal(text.replace(',', '.')))
        : Optional.empty();
  }

  /** As spreadsheets name it, such as {@code K27}. */
  String address() {
    return (char) ('A' + Math.min(column, 25)) + String.valueOf(row);
  }
}
