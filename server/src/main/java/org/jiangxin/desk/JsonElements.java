package org.jiangxin.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jiangxin.marking.LedgerRow;
import org.jiangxin.standings.StandingsJson;

/** Writes rows as elements of a JSON array, a line each. */
final class JsonElements {
  private JsonElements() {}

  /** Writes the object of one row. */
  @FunctionalInterface
  interface Element {
    void write(JsonGenerator json, LedgerRow row) throws IOException;
  }

  /** The rows, each behind a comma but for the very first. */
  static byte[] of(List<LedgerRow> rows, boolean isFirst, Element element) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    String separator = isFirst ? "\n" : ",\n";
    for (LedgerRow row : rows) {
      lines.writeBytes(separator.getBytes(StandardCharsets.UTF_8));
      lines.writeBytes(StandingsJson.bytes(json -> element.write(json, row)));
      separator = ",\n";
    }
    return lines.toByteArray();
  }
}
