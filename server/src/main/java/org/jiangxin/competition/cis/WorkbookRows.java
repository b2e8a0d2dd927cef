package org.jiangxin.competition.cis;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Gets the rows of the right sheet out of a workbook. */
final class WorkbookRows {

  private static final String SHEET = "CIS Marking Scheme Import";
  private static final int MOST_ROWS = 20_000;
  private static final int MOST_COLUMNS = 26;

  /** As many digits as spreadsheets have; what is stored beyond them is noise of binary numbers. */
  private static final MathContext SPREADSHEET = new MathContext(15);

  private WorkbookRows() {}

  /**
   * The rows of the sheet "CIS Marking Scheme Import"; of the only sheet where the workbook has but
   * one; empty where there is neither.
   *
   * @throws IOException when it is no workbook
   */
  static Optional<List<SheetRow>> of(InputStream workbook) throws IOException {
    try (ReadableWorkbook open = new ReadableWorkbook(workbook)) {
      List<Sheet> sheets = open.getSheets().toList();
      Optional<Sheet> named =
          sheets.stream()
              .filter(sheet -> sheet.getName().strip().equalsIgnoreCase(SHEET))
              .findFirst();
      Optional<Sheet> only = sheets.size() == 1 ? Optional.of(sheets.get(0)) : Optional.empty();
      Optional<Sheet> chosen = named.or(() -> only);
      return chosen.isPresent() ? Optional.of(rows(chosen.get())) : Optional.empty();
    } catch (ExcelReaderException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static List<SheetRow> rows(Sheet sheet) throws IOException {
    try (Stream<Row> rows = sheet.openStream()) {
      return rows.limit(MOST_ROWS).map(WorkbookRows::row).toList();
    }
  }

  private static SheetRow row(Row row) {
    List<SheetCell> cells = new ArrayList<>();
    IntStream.range(0, Math.min(row.getCellCount(), MOST_COLUMNS))
        .forEach(
            column -> {
              String text = row.getOptionalCell(column).map(WorkbookRows::text).orElse("");
              cells.add(SheetCell.of(row.getRowNum(), column, text));
            });
    return new SheetRow(row.getRowNum(), cells);
  }

  /** Formulas count by the result that was stored with them. */
  private static String text(Cell cell) {
    String raw = cell.getType() == CellType.STRING ? cell.getText() : cell.getRawValue();
    if (raw == null || cell.getType() == CellType.ERROR) {
      return "";
    }
    return cell.getType() == CellType.STRING ? raw : plain(raw);
  }

  private static String plain(String raw) {
    try {
      return new BigDecimal(raw).round(SPREADSHEET).stripTrailingZeros().toPlainString();
    } catch (NumberFormatException e) {
      return raw;
    }
  }
}
