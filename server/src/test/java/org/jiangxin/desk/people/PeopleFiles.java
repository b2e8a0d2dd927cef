package org.jiangxin.desk.people;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files as organisers send them, and as nobody should. */
public final class PeopleFiles {
  private PeopleFiles() {}

  /** A workbook with one sheet. */
  public static byte[] workbook(Consumer<Worksheet> fill) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "test", "1.0")) {
      fill.accept(workbook.newWorksheet("名单"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  /** Texts into a row, from the first column on. */
  public static void row(Worksheet sheet, int row, String... texts) {
    for (int at = 0; at < texts.length; at++) {
      sheet.value(row, at, texts[at]);
    }
  }

  /** A workbook of a few kilobytes whose sheet unpacks to hundreds of megabytes. */
  public static byte[] bomb() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] blanks = new byte[1_000_000];
      for (int megabyte = 0; megabyte < 200; megabyte++) {
        zip.write(blanks);
      }
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }
}
