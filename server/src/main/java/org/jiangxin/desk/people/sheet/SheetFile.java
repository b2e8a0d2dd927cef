package org.jiangxin.desk.people.sheet;

import java.util.List;

/** A file that somebody filled in: XLSX or CSV, told by its content. */
public final class SheetFile {
  /** The largest file, in bytes. */
  public static final int MOST_BYTES = 10_000_000;

  /** The most lines of a table, the header among them. */
  public static final int MOST_LINES = 20_001;

  /** The most columns that are looked at. */
  static final int MOST_COLUMNS = 100;

  private SheetFile() {}

  /**
   * Reads the lines that are not blank. Blocks for large files.
   *
   * @throws UnreadableSheet that says in an organiser's words why it cannot be read
   */
  public static List<SheetLine> read(byte[] file) throws UnreadableSheet {
    if (file.length == 0) {
      throw new UnreadableSheet("empty", "The file is empty.");
    }
    if (startsWith(file, 0xd0, 0xcf, 0x11, 0xe0)) {
      throw new UnreadableSheet(
          "old-excel",
          "This is an old Excel file (.xls) or one with a password. Save it as .xlsx without one.");
    }
    List<SheetLine> lines =
        startsWith(file, 'P', 'K') ? XlsxLines.read(file) : DelimitedLines.read(file);
    List<SheetLine> filled = lines.stream().filter(line -> !line.isBlank()).toList();
    if (filled.size() > MOST_LINES) {
      throw new UnreadableSheet(
          "too-many-rows", "The table has more than 20,000 rows. Split it into several files.");
    }
    return filled;
  }

  private static boolean startsWith(byte[] file, int... bytes) {
    for (int at = 0; at < bytes.length; at++) {
      if (at >= file.length || (file[at] & 0xff) != bytes[at]) {
        return false;
      }
    }
    return true;
  }
}
