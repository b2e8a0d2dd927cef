package org.jiangxin.export;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the rows of a sheet as they come: typed cells under a bold header row that stays in sight.
 * The first rows are kept back until the columns' widths are known from them. Rows beyond the most
 * that Excel takes go on in a further worksheet.
 */
final class XlsxSheet {
  private static final int MEASURED_ROWS = 500;
  private static final int FLUSHED_ROWS = 1000;
  private static final int MOST_ROWS = 1_048_576;

  private final List<Column> columns;
  private final Supplier<Worksheet> worksheets;
  private final List<List<Cell>> first = new ArrayList<>();
  private boolean begun;
  private XlsxCells out;
  private int row;

  /**
   * A sheet without rows.
   *
   * @param worksheets makes the worksheet and, when it is full, further ones
   */
  XlsxSheet(List<Column> columns, Supplier<Worksheet> worksheets) {
    this.columns = columns;
    this.worksheets = worksheets;
    this.out = new XlsxCells(worksheets.get());
  }

  void add(List<Cell> cells) {
    if (begun) {
      write(cells);
      return;
    }
    first.add(cells);
    if (first.size() == MEASURED_ROWS) {
      begin();
    }
  }

  /**
   * Writes what was kept back, and the end.
   *
   * @throws UncheckedIOException when it cannot be written
   */
  void finish() {
    if (!begun) {
      begin();
    }
    out.finish();
  }

  private void begin() {
    begun = true;
    writeHeader();
    first.forEach(this::write);
  }

  private void writeHeader() {
    out.header(columns, ColumnWidths.of(columns, first));
    row = 1;
  }

  private void write(List<Cell> cells) {
    if (row == MOST_ROWS) {
      out.finish();
      out = new XlsxCells(worksheets.get());
      writeHeader();
    }
    out.row(row++, cells);
    if (row % FLUSHED_ROWS == 0) {
      out.flush();
    }
  }
}
