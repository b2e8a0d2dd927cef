package org.jiangxin.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a sheet can be had as a file. */
public enum Form {
  /** An Excel workbook. */
  XLSX(XlsxWorkbook.MEDIA_TYPE),
  /** For spreadsheets and simple programs. */
  CSV(CsvFile.MEDIA_TYPE),
  /** For programs. */
  JSON("application/json");

  private final String mediaType;

  Form(String mediaType) {
    this.mediaType = mediaType;
  }

  /** What the answer's {@code Content-Type} says. */
  public String mediaType() {
    return mediaType;
  }

  /** How file names end, without the dot. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The form of that ending. */
  public static Optional<Form> of(String ending) {
    for (Form form : values()) {
      if (form.ending().equals(ending)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /**
   * Writes the sheet row by row; leaves the stream open.
   *
   * @throws java.io.UncheckedIOException when it cannot be written
   */
  public void write(Sheet sheet, OutputStream out) {
    switch (this) {
      case XLSX -> XlsxWorkbook.write(List.of(sheet), out);
      case CSV -> CsvFile.write(sheet, out);
      case JSON -> JsonFile.write(sheet, out);
    }
  }
}
