package org.jiangxin.marking.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads CSV as RFC 4180 has it, one row after the other in constant memory: commas, quotes doubled
 * inside quotes, lines ended by LF, CRLF or CR. A byte order mark at the start is skipped. For one
 * thread.
 */
public final class CsvReader {

  /** The longest cell. */
  static final int LONGEST_CELL = 10_000;

  private static final int END = -1;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final CharacterSource in;

  /** Reads from here; the caller closes it. It should be buffered. */
  public CsvReader(Reader in) {
    this.in = new CharacterSource(in);
  }

  /** The next row. */
  public Row next() throws IOException {
    if (in.line() == 1 && in.column() == 1 && in.peek() == BYTE_ORDER_MARK) {
      in.skipMark();
    }
    if (in.peek() == END) {
      return new Row.End();
    }
    List<Cell> cells = new ArrayList<>();
    try {
      do {
        cells.add(cell());
      } while (in.take(','));
      in.endLine();
      return new Row.Cells(cells);
    } catch (Malformed e) {
      in.skipLine();
      return new Row.Broken(e.reason);
    }
  }

  /** The line that is being read, counted from 1. */
  public int line() {
    return in.line();
  }

  private Cell cell() throws IOException, Malformed {
    int line = in.line();
    int column = in.column();
    String text = in.take('"') ? quoted(line, column) : bare();
    return new Cell(text, line, column);
  }

  private String bare() throws IOException, Malformed {
    StringBuilder text = new StringBuilder();
    while (!atEndOfCell()) {
      if (in.peek() == '"') {
        throw malformed("a quotation mark inside a cell that does not begin with one");
      }
      append(text);
    }
    return text.toString();
  }

  private String quoted(int line, int column) throws IOException, Malformed {
    StringBuilder text = new StringBuilder();
    while (true) {
      if (in.peek() == END) {
        throw new Malformed(
            new WrongLine(line, column, "quotes", "a quoted cell that does not end"));
      }
      if (in.take('"') && in.peek() != '"') {
        break;
      }
      append(text);
    }
    if (!atEndOfCell()) {
      throw malformed("text after the end of a quoted cell");
    }
    return text.toString();
  }

  private boolean atEndOfCell() throws IOException {
    int next = in.peek();
    return next == ',' || next == '\n' || next == '\r' || next == END;
  }

  private void append(StringBuilder text) throws IOException, Malformed {
    if (text.length() == LONGEST_CELL) {
      throw malformed("a cell longer than " + LONGEST_CELL + " characters");
    }
    text.append((char) in.next());
  }

  private Malformed malformed(String message) {
    return new Malformed(new WrongLine(in.line(), in.column(), "quotes", message));
  }

  /** Leaves the row from wherever it is. */
  private static final class Malformed extends Exception {
    private static final long serialVersionUID = 1;
    private final transient WrongLine reason;

    Malformed(WrongLine reason) {
      super(null, null, false, false);
      this.reason = reason;
    }
  }
}
