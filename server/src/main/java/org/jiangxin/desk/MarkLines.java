package org.jiangxin.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vertx.core.Future;
import java.io.IOException;
import java.util.List;
import org.jiangxin.export.MarksCsv;
import org.jiangxin.marking.Fact.MarkGiven;
import org.jiangxin.marking.LedgerRow;
import org.jiangxin.standings.StandingsJson;
import org.jiangxin.standings.Times;

/** Writes revisions of marks. */
final class MarkLines implements LedgerDownload.Lines {

  @Override
  public byte[] csvHeader() {
    return MarksCsv.header();
  }

  @Override
  public Future<byte[]> csv(List<LedgerRow> rows) {
    return Future.succeededFuture(MarksCsv.lines(rows));
  }

  @Override
  public Future<byte[]> json(List<LedgerRow> rows, boolean isFirst) {
    return Future.succeededFuture(
        JsonElements.of(rows, isFirst, (json, row) -> write(json, row, (MarkGiven) row.fact())));
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
