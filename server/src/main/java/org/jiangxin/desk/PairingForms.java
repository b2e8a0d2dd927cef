package org.jiangxin.desk;

import org.jiangxin.export.CsvFile;
import org.jiangxin.export.Words;
import org.jiangxin.export.XlsxWorkbook;
import org.jiangxin.pairing.PairingList;
import org.jiangxin.pairing.PairingSheet;
import org.jiangxin.pairing.People;

/** Writes pairings as files. */
final class PairingForms {
  private PairingForms() {}

  /**
   * The file.
   *
   * @param format CSV or XLSX
   */
  static byte[] write(PairingList list, People people, Format format, String language) {
    return switch (format) {
      case CSV -> CsvFile.of(PairingSheet.plain(list, people));
      case XLSX -> XlsxWorkbook.of(PairingSheet.of(list, people, Words.in(language)));
      case JSON -> throw new IllegalArgumentException("JSON is no file");
    };
  }
}
