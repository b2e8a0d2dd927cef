package org.jiangxin.desk.exports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads workbooks with Apache POI, which had no part in writing them. */
final class PoiReading {
  private PoiReading() {}

  /** The first sheet's rows; each cell as text, number, date or "" with its type before it. */
  static List<List<String>> firstSheet(byte[] workbook) {
    try (Workbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      Sheet sheet = opened.getSheetAt(0);
      int columns = sheet.getRow(0).getLastCellNum();
      List<List<String>> rows = new ArrayList<>();
      for (Row row : sheet) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
          cells.add(told(row.getCell(column)));
        }
        rows.add(cells);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String told(Cell cell) {
    if (cell == null || cell.getCellType() == CellType.BLANK) {
      return "";
    }
    if (cell.getCellType() == CellType.STRING) {
      return "text " + cell.getStringCellValue();
    }
    if (cell.getCellType() != CellType.NUMERIC) {
      return cell.getCellType() + "?";
    }
    return DateUtil.isCellDateFormatted(cell)
        ? "date " + cell.getLocalDateTimeCellValue().withNano(0)
        : "number " + number(BigDecimal.valueOf(cell.getNumericCellValue()));
  }

  static String number(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
