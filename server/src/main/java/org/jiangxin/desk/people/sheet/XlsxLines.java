package org.jiangxin.desk.people.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jiangxin.desk.people.sheet.SheetCell.Kind;

/** The lines of a workbook's first visible sheet. */
final class XlsxLines {
  /** As many digits as spreadsheets have; what is stored beyond them is noise of binary numbers. */
  private static final MathContext SPREADSHEET = new MathContext(15);

  private XlsxLines() {}

  static List<SheetLine> read(byte[] file) throws UnreadableSheet {
    Map<String, List<String>> merged = ZipCheck.mergedRanges(file);
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true))) {
      Sheet sheet =
          workbook
              .getSheets()
              .filter(one -> one.getVisibility() == SheetVisibility.VISIBLE)
              .findFirst()
              .orElseThrow(ZipCheck::noWorkbook);
      String part = "xl/worksheets/sheet" + (sheet.getIndex() + 1) + ".xml";
      return new MergedCells(merged.getOrDefault(part, List.of())).fill(lines(sheet));
    } catch (IOException
        | ExcelReaderException
        | IllegalStateException
        | IllegalArgumentException
        | IndexOutOfBoundsException broken) {
      throw ZipCheck.noWorkbook();
    }
  }

  private static List<SheetLine> lines(Sheet sheet) throws IOException {
    try (Stream<Row> rows = sheet.openStream()) {
      return rows.map(XlsxLines::line)
          .filter(line -> !line.isBlank())
          .limit(SheetFile.MOST_LINES + 1L)
          .toList();
    }
  }

  private static SheetLine line(Row row) {
    List<SheetCell> cells = new ArrayList<>();
    for (int at = 0; at < Math.min(row.getCellCount(), SheetFile.MOST_COLUMNS); at++) {
      Cell cell = row.getCell(at);
      cells.add(cell == null ? SheetCell.BLANK : cell(cell));
    }
    return new SheetLine(row.getRowNum(), cells);
  }

  private static SheetCell cell(Cell cell) {
    String raw = Optional.ofNullable(cell.getRawValue()).orElse("");
    return switch (cell.getType()) {
      case EMPTY -> SheetCell.BLANK;
      case ERROR -> SheetCell.of(raw, Kind.BROKEN_FORMULA);
      case FORMULA -> formula(raw);
      case NUMBER -> number(cell, raw);
      case STRING -> SheetCell.of(Optional.ofNullable(cell.getText()).orElse(""), Kind.PLAIN);
      case BOOLEAN -> SheetCell.of(raw, Kind.PLAIN);
    };
  }

  /** What a formula gave when the file was saved; nobody computes it again here. */
  private static SheetCell formula(String stored) {
    boolean failed = stored.isBlank() || stored.startsWith("#");
    return SheetCell.of(plain(stored), failed ? Kind.BROKEN_FORMULA : Kind.FORMULA);
  }

  private static SheetCell number(Cell cell, String raw) {
    return isDate(cell)
        ? SheetCell.of(date(cell, raw), Kind.DATE)
        : SheetCell.of(plain(raw), Kind.PLAIN);
  }

  private static boolean isDate(Cell cell) {
    String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
    String letters =
        format.replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.", "").toLowerCase(Locale.ROOT);
    return cell.getType() == CellType.NUMBER
        && !letters.equals("general")
        && letters.chars().anyMatch(one -> "ymdhs年月日".indexOf(one) >= 0);
  }

  private static String date(Cell cell, String raw) {
    try {
      LocalDateTime moment = cell.asDate();
      boolean midnight = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
      return midnight ? moment.toLocalDate().toString() : moment.toString();
    } catch (RuntimeException noDate) {
      return raw;
    }
  }

  private static String plain(String raw) {
    try {
      BigDecimal number = new BigDecimal(raw).round(SPREADSHEET).stripTrailingZeros();
      return Math.abs((long) number.scale()) > 40 ? raw : number.toPlainString();
    } catch (NumberFormatException text) {
      return raw;
    }
  }
}
