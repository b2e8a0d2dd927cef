package org.jiangxin.marking.csv;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Writes CSV as RFC 4180 has it, with lines ended by LF. Texts that a spreadsheet would take for a
 * formula get an apostrophe before them; numbers never do. For one thread.
 */
public final class CsvWriter {

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final Appendable out;
  private boolean lineBegun;

  /** Writes here. */
  public CsvWriter(Appendable out) {
    this.out = out;
  }

  /** A cell whose content somebody may have made up, such as a name. */
  public CsvWriter text(String text) throws IOException {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return cell(formula ? "'" + text : text);
  }

  /** A text, or an empty cell. */
  public CsvWriter text(Optional<String> text) throws IOException {
    return text(text.orElse(""));
  }

  /** A plain decimal, or an empty cell. */
  public CsvWriter number(Optional<BigDecimal> number) throws IOException {
    return cell(number.map(BigDecimal::toPlainString).orElse(""));
  }

  /** A whole number, or an empty cell. */
  public CsvWriter whole(Optional<Integer> number) throws IOException {
    return cell(number.map(String::valueOf).orElse(""));
  }

  /** Ends the line. */
  public CsvWriter endLine() throws IOException {
    out.append('\n');
    lineBegun = false;
    return this;
  }

  private CsvWriter cell(String content) throws IOException {
    if (lineBegun) {
      out.append(',');
    }
    lineBegun = true;
    boolean quote = content.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    out.append(quote ? '"' + content.replace("\"", "\"\"") + '"' : content);
    return this;
  }
}
