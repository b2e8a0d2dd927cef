package org.jiangxin.desk.people.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiangxin.desk.people.sheet.SheetCell.Kind;

/**
 * The lines of a CSV file, whoever wrote it: parted by commas, semicolons or tabs, quoted or not.
 */
final class DelimitedLines {
  private static final int LONGEST_CELL = 10_000;

  private final String text;
  private final char delimiter;
  private int at;
  private int row = 1;

  private DelimitedLines(String text) {
    this.text = text;
    this.delimiter = delimiter(text);
  }

  static List<SheetLine> read(byte[] file) throws UnreadableSheet {
    DelimitedLines source = new DelimitedLines(TextDecoding.of(file));
    List<SheetLine> lines = new ArrayList<>();
    for (Optional<SheetLine> line = source.next(); line.isPresent(); line = source.next()) {
      lines.add(line.get());
      if (lines.size() > 2 * SheetFile.MOST_LINES) {
        return lines;
      }
    }
    return lines;
  }

  /** The one of which there are most in the first lines. */
  private static char delimiter(String text) {
    String start = text.substring(0, Math.min(text.length(), 4000));
    char best = ',';
    for (char one : new char[] {',', ';', '\t', '，'}) {
      if (count(start, one) > count(start, best)) {
        best = one;
      }
    }
    return best;
  }

  private static long count(String text, char one) {
    return text.chars().filter(character -> character == one).count();
  }

  private Optional<SheetLine> next() throws UnreadableSheet {
    if (at >= text.length()) {
      return Optional.empty();
    }
    int line = row;
    List<SheetCell> cells = new ArrayList<>();
    do {
      String cell = at < text.length() && text.charAt(at) == '"' ? quoted() : bare();
      if (cells.size() < SheetFile.MOST_COLUMNS) {
        cells.add(SheetCell.of(cell, Kind.PLAIN));
      }
    } while (take(delimiter));
    endLine();
    return Optional.of(new SheetLine(line, cells));
  }

  private String bare() throws UnreadableSheet {
    int start = at;
    while (at < text.length() && text.charAt(at) != delimiter && !isLineEnd()) {
      at++;
    }
    return cell(text.substring(start, at));
  }

  private String quoted() throws UnreadableSheet {
    StringBuilder cell = new StringBuilder();
    int start = row;
    at++;
    while (true) {
      int quote = text.indexOf('"', at);
      if (quote < 0) {
        throw new UnreadableSheet(
            "open-quote", "A quotation mark in row {} is never closed.", start);
      }
      String part = text.substring(at, quote);
      row += (int) count(part, '\n');
      cell.append(part);
      at = quote + 1;
      if (!take('"')) {
        return cell(cell + bare());
      }
      cell.append('"');
    }
  }

  private static String cell(String text) throws UnreadableSheet {
    if (text.length() > LONGEST_CELL) {
      throw new UnreadableSheet("long-cell", "A cell has more than 10,000 characters.");
    }
    return text;
  }

  private boolean isLineEnd() {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  private boolean take(char wanted) {
    boolean there = at < text.length() && text.charAt(at) == wanted;
    at += there ? 1 : 0;
    return there;
  }

  private void endLine() {
    boolean carriage = take('\r');
    if (take('\n') || carriage) {
      row++;
    }
  }
}
