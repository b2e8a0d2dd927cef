package org.jiangxin.export;

/**
 * One line of CSV (RFC 4180). Texts that a spreadsheet would take for a formula are made harmless
 * by an apostrophe in front.
 */
final class CsvLine {
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final StringBuilder line = new StringBuilder();
  private boolean empty = true;

  /** Adds a text that somebody wrote. */
  CsvLine text(String text) {
    boolean harmful = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return cell(harmful ? "'" + text : text);
  }

  /** Adds a value that the program wrote, such as a number or an id. */
  CsvLine value(Object value) {
    return cell(value.toString());
  }

  private CsvLine cell(String content) {
    if (!empty) {
      line.append(',');
    }
    empty = false;
    boolean quoted = content.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    line.append(quoted ? '"' + content.replace("\"", "\"\"") + '"' : content);
    return this;
  }

  /** The line with its end. */
  String end() {
    return line.append("\r\n").toString();
  }
}
