package org.jiangxin.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vertx.core.Future;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jiangxin.access.SignIns;
import org.jiangxin.export.HistoryCsv;
import org.jiangxin.export.HistoryLine;
import org.jiangxin.marking.Actor;
import org.jiangxin.marking.LedgerRow;
import org.jiangxin.standings.StandingsJson;
import org.jiangxin.standings.Times;

/**
 * Writes rows of every kind with who, when, from where and why.
 *
 * @param contestants whether the reader may know which contestant acted, and on which telephone
 */
record HistoryLines(SignIns signIns, boolean contestants) implements LedgerDownload.Lines {

  @Override
  public byte[] csvHeader() {
    return HistoryCsv.header();
  }

  @Override
  public Future<byte[]> csv(List<LedgerRow> rows) {
    return read(rows).map(lines -> HistoryCsv.lines(List.copyOf(lines.values())));
  }

  @Override
  public Future<byte[]> json(List<LedgerRow> rows, boolean isFirst) {
    return read(rows)
        .map(
            lines ->
                JsonElements.of(rows, isFirst, (json, row) -> write(json, lines.get(row.id()))));
  }

  private Future<Map<UUID, HistoryLine>> read(List<LedgerRow> rows) {
    return signIns
        .of(rows.stream().map(row -> row.actor().session()).collect(Collectors.toSet()))
        .map(
            places -> {
              Map<UUID, HistoryLine> lines = new LinkedHashMap<>();
              rows.forEach(row -> lines.put(row.id(), line(row, places)));
              return lines;
            });
  }

  private HistoryLine line(LedgerRow row, Map<String, SignIns.Place> places) {
    if (!contestants && row.actor().role() == Actor.Role.CONTESTANT) {
      return HistoryLine.of(row.by(Actor.contestant("", "")), SignIns.Place.UNKNOWN);
    }
    return HistoryLine.of(row, places.getOrDefault(row.actor().session(), SignIns.Place.UNKNOWN));
  }

  private static void write(JsonGenerator json, HistoryLine line) throws IOException {
    LedgerRow row = line.row();
    json.writeStartObject();
    json.writeNumberField("position", row.position());
    json.writeStringField("id", row.id().toString());
    json.writeStringField("recordedAt", Times.text(row.recordedAt()));
    json.writeStringField("kind", row.kind());
    StandingsJson.writeText(json, "entry", line.field("entry"));
    StandingsJson.writeText(json, "aspect", line.field("aspect"));
    StandingsJson.writeText(json, "judge", line.field("judge"));
    StandingsJson.writeText(json, "value", line.value());
    StandingsJson.writeText(json, "reason", line.reason());
    writeActor(json, line);
    json.writeStringField("hash", row.link().hash().hex());
    json.writeFieldName("content");
    json.writeRawValue(row.body());
    json.writeEndObject();
  }

  private static void writeActor(JsonGenerator json, HistoryLine line) throws IOException {
    json.writeStringField("role", line.role());
    json.writeStringField("name", line.row().actor().name());
    StandingsJson.writeText(json, "tablet", known(line.place().tablet()));
    StandingsJson.writeText(json, "address", known(line.place().address()));
  }

  private static Optional<String> known(String text) {
    return Optional.of(text).filter(it -> !it.isEmpty());
  }
}
