package org.jiangxin.desk.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jiangxin.export.Form;
import org.jiangxin.export.ResultsWorkbook;
import org.jiangxin.export.Sheet;
import org.jiangxin.export.Words;
import org.jiangxin.export.XlsxWorkbook;

/**
 * Everything in one ZIP: a workbook with all results, each table in each form, and the document in
 * force. It is written as it is read; nothing of it is in memory as a whole.
 */
final class EverythingZip {
  private final ExportContent content;
  private final Words words;
  private final ZipOutputStream zip;

  private EverythingZip(ExportContent content, Words words, ZipOutputStream zip) {
    this.content = content;
    this.words = words;
    this.zip = zip;
  }

  /**
   * Writes the file.
   *
   * @throws UncheckedIOException when it cannot be written
   */
  static void write(ExportContent content, Words words, OutputStream out) {
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      new EverythingZip(content, words, zip).write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write() throws IOException {
    begin("results.xlsx");
    XlsxWorkbook.write(workbook(), new OpenStream(zip));
    begin("competition.yaml");
    zip.write(content.document().toYaml().getBytes(StandardCharsets.UTF_8));
    for (Form form : Form.values()) {
      for (ExportTable table : ExportTable.values()) {
        begin(form.ending() + "/" + table.fileName() + "." + form.ending());
        form.write(content.sheet(table, words), new OpenStream(zip));
      }
    }
  }

  private void begin(String name) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
  }

  private List<Sheet> workbook() {
    return ResultsWorkbook.sheets(
        content.document(),
        content.views(),
        List.of(
            content.sheet(ExportTable.DEDUCTIONS, words),
            content.sheet(ExportTable.PAIRINGS, words)),
        words);
  }
}
