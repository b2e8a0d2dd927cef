package org.jiangxin.desk.people.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Unpacks a workbook once, counting, before anything else reads it: a small file can hold
 * gigabytes. On the way it notes which cells are merged.
 */
final class ZipCheck {
  private static final int MOST_ENTRIES = 2000;
  private static final long MOST_UNPACKED = 120_000_000;
  private static final Pattern SHEET = Pattern.compile("xl/worksheets/[^/]+\\.xml");
  private static final Pattern MERGED =
      Pattern.compile("<mergeCell ref=\"([A-Z]{1,3}[0-9]{1,7}:[A-Z]{1,3}[0-9]{1,7})\"");
  private static final int TAIL = 4_000_000;

  private ZipCheck() {}

  /**
   * The merged ranges by the name of the sheet's part.
   *
   * @throws UnreadableSheet when it is no workbook, or unpacks to too much
   */
  static Map<String, List<String>> mergedRanges(byte[] file) throws UnreadableSheet {
    Map<String, List<String>> merged = new HashMap<>();
    try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
      if (entries.size() > MOST_ENTRIES) {
        throw tooLarge();
      }
      long unpacked = 0;
      for (ZipArchiveEntry entry : entries) {
        boolean sheet = SHEET.matcher(entry.getName()).matches();
        Tail tail = new Tail(sheet ? TAIL : 0);
        try (InputStream content = zip.getInputStream(entry)) {
          unpacked += unpack(content, MOST_UNPACKED - unpacked, tail);
        }
        if (sheet) {
          merged.put(entry.getName(), ranges(tail.text()));
        }
      }
      if (merged.isEmpty()) {
        throw noWorkbook();
      }
      return merged;
    } catch (IOException | IllegalArgumentException broken) {
      throw noWorkbook();
    }
  }

  private static long unpack(InputStream zip, long most, Tail tail)
      throws IOException, UnreadableSheet {
    byte[] buffer = new byte[64 * 1024];
    long unpacked = 0;
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      unpacked += read;
      if (unpacked > most) {
        throw tooLarge();
      }
      tail.add(buffer, read);
    }
    return unpacked;
  }

  private static List<String> ranges(String xml) {
    List<String> ranges = new ArrayList<>();
    Matcher matcher = MERGED.matcher(xml);
    while (matcher.find()) {
      ranges.add(matcher.group(1));
    }
    return ranges;
  }

  static UnreadableSheet noWorkbook() {
    return new UnreadableSheet(
        "no-workbook",
        "This is neither an Excel workbook nor a CSV file, or it is damaged. Open it in your"
            + " spreadsheet program and save it as .xlsx again.");
  }

  private static UnreadableSheet tooLarge() {
    return new UnreadableSheet(
        "too-large",
        "The workbook unpacks to far more than a list of people. Copy the list alone into a new"
            + " workbook.");
  }

  /** Keeps the end of what was written; merged cells stand behind the rows. */
  private static final class Tail {
    private final byte[] kept;
    private long written;

    Tail(int most) {
      kept = new byte[most];
    }

    void add(byte[] bytes, int length) {
      for (int at = 0; at < length && kept.length > 0; at++) {
        kept[(int) (written++ % kept.length)] = bytes[at];
      }
    }

    String text() {
      int length = (int) Math.min(written, kept.length);
      byte[] text = new byte[length];
      for (int at = 0; at < length; at++) {
        text[at] = kept[(int) ((written - length + at) % kept.length)];
      }
      return new String(text, StandardCharsets.UTF_8);
    }
  }
}
