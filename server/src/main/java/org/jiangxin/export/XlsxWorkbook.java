package org.jiangxin.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes sheets as an Excel workbook (Office Open XML). */
public final class XlsxWorkbook {
  /** What the answer's {@code Content-Type} says. */
  public static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final String APPLICATION = "Jiangxin";

  private final Workbook workbook;
  private final SheetTitles titles = new SheetTitles();

  private XlsxWorkbook(Workbook workbook) {
    this.workbook = workbook;
  }

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
    write(sheets, out);
    return out.toByteArray();
  }

  /**
   * Writes the file row by row.
   *
   * @throws UncheckedIOException when it cannot be written
   */
  public static void write(List<Sheet> sheets, OutputStream out) {
    try (Workbook workbook = new Workbook(out, APPLICATION, null)) {
      XlsxWorkbook file = new XlsxWorkbook(workbook);
      for (Sheet sheet : sheets) {
        file.write(sheet);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Sheet sheet) throws IOException {
    XlsxSheet out = new XlsxSheet(sheet.columns(), () -> next(sheet.title()));
    sheet.rows().forEach(out::add);
    out.finish();
  }

  private Worksheet next(String title) {
    return workbook.newWorksheet(titles.fitting(title));
  }
}
