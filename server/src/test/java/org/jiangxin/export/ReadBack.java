package org.jiangxin.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Opens workbooks again: by a reader, cell by cell, and as the XML inside. */
public final class ReadBack {
  private ReadBack() {}

  /** Every sheet's rows by its title; each cell as its type's first letter and what it holds. */
  public static Map<String, List<List<String>>> sheets(byte[] workbook) {
    Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
    try (ReadableWorkbook opened = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      for (Sheet sheet : opened.getSheets().toList()) {
        List<Row> rows = sheet.read();
        sheets.put(sheet.getName(), rows.stream().map(ReadBack::cells).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sheets;
  }

  private static List<String> cells(Row row) {
    return row.stream().map(ReadBack::told).toList();
  }

  private static String told(Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    return cell.getType() == CellType.NUMBER
        ? "n " + cell.asNumber().toPlainString()
        : cell.getType().name().charAt(0) + " " + cell.getText();
  }

  /** The XML of a workbook's first sheet. */
  public static String firstSheet(byte[] workbook) {
    try {
      Path file = Files.createTempFile("sheet", ".xlsx");
      try {
        Files.write(file, workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
          ZipEntry sheet = zip.getEntry("xl/worksheets/sheet1.xml");
          return new String(zip.getInputStream(sheet).readAllBytes(), StandardCharsets.UTF_8);
        }
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
