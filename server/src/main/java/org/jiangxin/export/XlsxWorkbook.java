package org.jiangxin.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Writes sheets as an Excel workbook (Office Open XML). */
public final class XlsxWorkbook {
  /** What the answer's {@code Content-Type} says. */
  public static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final String APPLICATION = "Jiangxin";

  private XlsxWorkbook() {}

  /** The file. */
  public static byte[] of(Sheet sheet) {
    return of(List.of(sheet));
  }

  /**
   * The file; sheets of the same title get a number.
   *
   * @param sheets at least one, as Excel refuses a workbook without a sheet
   */
  public static byte[] of(List<Sheet> sheets) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SheetTitles titles = new SheetTitles();
    try (Workbook workbook = new Workbook(out, APPLICATION, null)) {
      for (Sheet sheet : sheets) {
        new XlsxSheet(workbook.newWorksheet(titles.fitting(sheet.title()))).write(sheet);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return out.toByteArray();
  }
}
