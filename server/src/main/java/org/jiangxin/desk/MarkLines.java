package org.jiangxin.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jiangxin.marking.Fact.MarkGiven;
import org.jiangxin.marking.LedgerRow;
import org.jiangxin.standings.StandingsJson;
import org.jiangxin.standings.Times;

/** Writes revisions of marks as the elements of a JSON array. */
final class MarkLines {
  private MarkLines() {}

  static byte[] opening() {
    return "[".getBytes(StandardCharsets.UTF_8);
  }

  /** The rows, which have to be marks, each behind a comma but for the very first. */
  static byte[] json(List<LedgerRow> rows, boolean isFirst) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    String separator = isFirst ? "\n" : ",\n";
    for (LedgerRow row : rows) {
      lines.writeBytes(separator.getBytes(StandardCharsets.UTF_8));
      lines.writeBytes(StandingsJson.bytes(json -> write(json, row, (MarkGiven) row.fact())));
      separator = ",\n";
    }
    return lines.toByteArray();
  }

  private static void write(JsonGenerator json, LedgerRow row, MarkGiven mark) throws IOException {
    json.writeStartObject();
    json.writeNumberField("position", row.position());
    json.writeStringField("id", row.id().toString());
    json.writeStringField("entry", mark.entry());
    json.writeStringField("aspect", mark.aspect());
    json.writeStringField("judge", mark.judge());
    StandingsJson.writeText(json, "value", mark.value());
    json.writeNumberField("revision", mark.revision());
    StandingsJson.writeText(json, "reason", mark.reason());
    json.writeStringField("recordedAt", Times.text(row.recordedAt()));
    StandingsJson.writeText(json, "note", mark.note());
    json.writeArrayFieldStart("photos");
    for (String photo : mark.photos()) {
      json.writeString(photo);
    }
    json.writeEndArray();
    json.writeStringField("actor", row.actor().text());
    json.writeEndObject();
  }
}
